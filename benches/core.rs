//! How long the core takes: `cargo bench`. The organisations are made up, see
//! `limpide::audit::generated`; the demonstration is the page's.
#![cfg_attr(
    not(target_arch = "wasm32"),
    expect(clippy::unwrap_used, reason = "a bench fails by panicking")
)]

/// The one of the command.
#[cfg(not(target_arch = "wasm32"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    divan::main();
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod core {
    use divan::{Bencher, black_box};
    use limpide::audit::{self, Advice, Audit, Followed, View, generated};
    use limpide::bundle;
    use limpide::demo;
    use limpide::model::{Collection, Date, Edit, Fields, Id, Model};
    use limpide::report::map::{DataMap, PlacedMap};
    use limpide::report::phrase::PlainFormats;
    use limpide::report::whatif::story;
    use limpide::rules;
    use limpide::store::Session;
    use limpide::texts::{Lang, Texts};
    use limpide::whatif::{Event, what_if};
    use serde_json::json;

    /// How many services; three times as many flows, five times as many costs
    /// and protections.
    const SIZES: [u32; 5] = [1_000, 2_000, 5_000, 10_000, 20_000];

    fn today() -> Date {
        "2026-11-25".parse().unwrap()
    }

    fn demonstration() -> Vec<u8> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo");
        std::fs::read(folder.join(demo::file_name(Lang::reference()))).unwrap()
    }

    fn demonstration_model() -> Model {
        bundle::read(&demonstration()).unwrap().model
    }

    fn audit(model: &Model) -> Audit {
        audit::run(black_box(model), today(), &rules::ALL)
    }

    #[divan::bench]
    fn audit_of_the_demonstration(bencher: Bencher) {
        let model = demonstration_model();
        bencher.bench_local(|| audit(&model));
    }

    #[divan::bench(args = SIZES, sample_count = 20)]
    fn audit_of_services(bencher: Bencher, services: u32) {
        let model = generated::organisation(services);
        bencher.bench_local(|| audit(&model));
    }

    /// What one changes in the bench below: a collection and a field of it.
    const CHANGED: [&str; 4] = [
        "services criticality",
        "costs amount",
        "flows data",
        "parties name",
    ];

    /// The record in the middle of a collection, with the second or the first of
    /// two values in one of its fields.
    fn change(model: &Model, changed: &str, second: bool) -> Edit {
        let (collection, field) = changed.split_once(' ').unwrap();
        let mut tables = Collection::TABLES.iter();
        let collection = tables.find(|it| it.name() == collection).unwrap();
        let mut records = model.records(*collection);
        let mut record = records.swap_remove(records.len() / 2);
        let of = |values: [&str; 2]| json!(values[usize::from(second)]);
        let data = model.data.iter().nth(usize::from(second)).unwrap().id;
        let value = match field {
            "criticality" => of(["useful", "vital"]),
            "amount" => of(["10.00 CHF", "900.00 CHF"]),
            "data" => json!([data.to_string()]),
            _ => of(["Atelier", "Bureau"]),
        };
        if field == "name" {
            let name = value.as_str().unwrap();
            record.as_record_mut().set_name(name.to_owned());
        } else {
            let fields: &mut dyn Fields = record.as_record_mut();
            fields.set(field, Some(value));
        }
        Edit::put(model, record)
    }

    /// From one change among 10,000 services until what one is told of them is
    /// right again: the change itself, with what undoes it, then the audit and
    /// what comes first. As in the page, the state before is still shown.
    #[divan::bench(args = CHANGED, sample_count = 20, sample_size = 1)]
    fn after_one_change(bencher: Bencher, changed: &str) {
        let model = generated::organisation(10_000);
        let edits = [false, true].map(|second| change(&model, changed, second));
        let mut session = Session::new(Id::from_u128(1), String::new(), model);
        let mut second = false;
        let mut followed = Followed::default();
        followed.run(&session.model, today(), &rules::ALL);
        followed.get_ready();
        bencher.bench_local(|| {
            let shown = session.model.clone();
            second = !second;
            session.edit(edits[usize::from(second)].clone(), None);
            let model = &session.model;
            let advice = Advice::following(&mut followed, model, today(), &rules::ALL);
            (shown, advice)
        });
    }

    /// The same after a record came that was not there.
    #[divan::bench(args = ["services", "costs"], sample_count = 20, sample_size = 1)]
    fn after_a_new_record(bencher: Bencher, collection: &str) {
        let with = generated::organisation(10_000);
        let mut tables = Collection::TABLES.iter();
        let collection = tables.find(|it| it.name() == collection).unwrap();
        let records = with.records(*collection);
        let mut without = with.clone();
        without.remove(records[records.len() / 2].as_record().id());
        bencher
            .with_inputs(|| {
                let mut followed = Followed::default();
                followed.run(&without, today(), &rules::ALL);
                followed.get_ready();
                followed
            })
            .bench_local_refs(|followed| Advice::following(followed, &with, today(), &rules::ALL));
    }

    /// The change alone.
    #[divan::bench(sample_count = 20, sample_size = 1)]
    fn one_change_alone(bencher: Bencher) {
        let model = generated::organisation(10_000);
        let edits = [false, true].map(|second| change(&model, CHANGED[0], second));
        let mut session = Session::new(Id::from_u128(1), String::new(), model);
        let mut second = false;
        bencher.bench_local(|| {
            let shown = session.model.clone();
            second = !second;
            session.edit(edits[usize::from(second)].clone(), None);
            shown
        });
    }

    /// What the page does for its map, from findings that are there.
    fn map(bencher: Bencher, model: &Model) {
        let found = audit(model);
        let texts = Texts::embedded(Lang::reference());
        bencher.bench_local(|| {
            let map = DataMap::new(&View::new(model, today()), &found.findings);
            PlacedMap::new(map, model, &texts)
        });
    }

    #[divan::bench]
    fn map_of_the_demonstration(bencher: Bencher) {
        map(bencher, &demonstration_model());
    }

    #[divan::bench(sample_count = 5, sample_size = 1)]
    fn map_of_1000_services(bencher: Bencher) {
        map(bencher, &generated::organisation(1_000));
    }

    /// What stops with the service that most others need, in words, as the page asks it.
    #[divan::bench(args = [1_000, 10_000], sample_count = 10, sample_size = 1)]
    fn what_if_of_services(bencher: Bencher, services: u32) {
        let model = generated::organisation(services);
        let view = View::new(&model, today());
        let ids = model.services.iter().map(|service| service.id);
        let most = ids
            .max_by_key(|id| view.graph.dependents(*id).len())
            .unwrap();
        let texts = Texts::embedded(Lang::reference());
        bencher.bench_local(|| {
            let view = View::new(black_box(&model), today());
            let found = what_if(&view, most, Event::Stops).unwrap();
            story(&found, &model, &texts, &PlainFormats)
        });
    }

    #[divan::bench]
    fn bundle_of_the_demonstration_read(bencher: Bencher) {
        let bytes = demonstration();
        bencher.bench_local(|| bundle::read(black_box(&bytes)));
    }

    #[divan::bench(args = [1_000, 10_000], sample_count = 10, sample_size = 1)]
    fn bundle_of_services_read(bencher: Bencher, services: u32) {
        let text = bundle::write(&generated::organisation(services));
        bencher.bench_local(|| bundle::read(black_box(text.as_bytes())));
    }

    #[divan::bench(args = [1_000, 10_000], sample_count = 10, sample_size = 1)]
    fn bundle_of_services_written(bencher: Bencher, services: u32) {
        let model = generated::organisation(services);
        bencher.bench_local(|| bundle::write(black_box(&model)));
    }

    #[divan::bench]
    fn nonsense_of_200_megabytes_refused(bencher: Bencher) {
        let nonsense = vec![b'{'; 200_000_000];
        bencher.bench_local(|| bundle::read(black_box(&nonsense)).is_err());
    }

    /// The largest that is not refused for its size alone.
    #[divan::bench(sample_count = 5, sample_size = 1)]
    fn nonsense_of_the_largest_size_refused(bencher: Bencher) {
        let nonsense = format!("[{}", "0,".repeat(bundle::MAX_BYTES / 2 - 1));
        bencher.bench_local(|| bundle::read(black_box(nonsense.as_bytes())).is_err());
    }
}
