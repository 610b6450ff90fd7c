//! The page finds what the command finds.

use limpide::{audit, bundle, rules};
use wasm_bindgen_test::wasm_bindgen_test;

/// What the command finds in both demonstrations on that day: severity,
/// certainty and key of each finding. `tests/native/cli.rs` holds it to that.
const EXPECTED: &str = include_str!("../fixtures/demonstration.findings.txt");
const TODAY: &str = "2026-11-24";

#[wasm_bindgen_test]
fn the_findings_of_the_demonstration_are_those_of_the_command() {
    let demonstrations = [
        include_str!("../../src/demo/fiduciary.fr.limpide.json"),
        include_str!("../../src/demo/fiduciary.en.limpide.json"),
    ];
    for demonstration in demonstrations {
        let model = bundle::read(demonstration.as_bytes()).unwrap().model;
        let audit = audit::run(&model, TODAY.parse().unwrap(), &rules::ALL);
        let found: String = audit
            .findings
            .iter()
            .map(|finding| {
                let (severity, certainty) = (finding.severity.code(), finding.certainty.code());
                format!("{severity} {certainty} {}\n", finding.key())
            })
            .collect();
        assert_eq!(found, EXPECTED);
    }
}
