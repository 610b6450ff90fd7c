//! What would follow, as the page shows it.

use limpide::bundle;
use limpide::model::{Edit, Fields, Id, Model};
use limpide::ui::workspace::Deed;
use limpide::whatif::Event;
use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::Bench;

fn demonstration() -> Model {
    let bytes = include_bytes!("../../src/demo/fiduciary.fr.limpide.json");
    bundle::read(bytes).unwrap().model
}

fn server() -> Id {
    "01935000-0000-7000-8000-000000000404".parse().unwrap()
}

#[wasm_bindgen_test]
async fn what_is_hit_is_told_and_marked_and_follows_each_change() {
    let bench = Bench::what_if(demonstration(), server(), Event::Stops).await;
    assert!(
        bench
            .text()
            .contains("6 outils ou services s’arrêteraient.")
    );
    assert!(bench.has("what-if-hits"));
    bench.find(".map__node[data-mark='subject']");
    bench.find(".map__node[data-mark='stops']");
    assert!(!bench.text().contains('⟦'), "{}", bench.text());

    let model = bench.model();
    let mut record = model.get(server()).unwrap();
    let fields: &mut dyn Fields = record.as_record_mut();
    fields.set("spare", Some(Value::Bool(true)));
    let edit = Edit::put(&model, record);
    bench.deed(Deed::Edit(edit, None)).await;
    assert!(
        bench.text().contains("il y a une réserve"),
        "{}",
        bench.text()
    );
    assert!(!bench.has("what-if-hits"));
}
