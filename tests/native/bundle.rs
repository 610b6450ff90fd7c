//! What the bundle promises.

use limpide::bundle;
use limpide::model::{Answer, Classification, Data, Edit, Id, Model, Party, Ref, Service};

fn small_model() -> Model {
    let mut model = Model::default();
    let owner = Party {
        id: Id::from_u128(1),
        name: "Associé".into(),
        ..Party::default()
    };
    let data = Data {
        id: Id::from_u128(2),
        name: "Comptabilités".into(),
        owner: Ref::to(owner.id).into(),
        classification: Classification::Confidential.into(),
        large_scale: Answer::NotKnown,
        ..Data::default()
    };
    for record in [owner.into(), data.into()] {
        Edit::put(&model, record).apply(&mut model);
    }
    model
}

#[test]
fn writes_and_reads_the_same_model_and_the_same_bytes() {
    let model = small_model();
    let text = bundle::write(&model);
    let opened = bundle::read(text.as_bytes()).unwrap();
    assert_eq!(opened.model, model);
    assert!(opened.problems.is_empty(), "{:?}", opened.problems);
    assert_eq!(bundle::write(&opened.model), text);
}

#[test]
fn numbers_come_out_digit_by_digit_as_they_came_in() {
    let numbers = "[18446744073709551616,9007199254740993,0.1,0.10,-0,1e+400,-2.50e-7]";
    let text = bundle::write(&small_model());
    let with_numbers = text.replacen('{', &format!("{{\"future\":{numbers},"), 1);
    let opened = bundle::read(with_numbers.as_bytes()).unwrap();
    assert!(opened.problems.is_empty(), "{:?}", opened.problems);
    let written = bundle::write(&opened.model);
    let compact: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(
        compact.contains(&format!("\"future\":{numbers}")),
        "{written}"
    );
}

#[test]
fn removing_a_record_removes_the_references_to_it_and_can_be_undone() {
    let mut model = small_model();
    let before = model.clone();
    let edit = Edit::remove(&model, Id::from_u128(1));
    edit.apply(&mut model);
    assert!(model.parties.is_empty());
    assert!(model.data.iter().all(|data| data.owner.is_not_asked()));
    edit.inverse().apply(&mut model);
    assert_eq!(model, before);
}

#[test]
fn not_known_and_not_asked_both_travel() {
    let opened = bundle::read(bundle::write(&small_model()).as_bytes()).unwrap();
    let data = opened.model.data.get(Id::from_u128(2)).unwrap();
    assert_eq!(data.large_scale, Answer::NotKnown);
    assert_eq!(data.gigabytes, Answer::NotAsked);
    assert_eq!(Service::default().rto_hours, Answer::NotAsked);
}

/// The digest that `docs/bundle.md` names and that the readers of
/// `tests/readers` come to.
#[test]
fn the_digest_of_the_example_is_the_documented_one() {
    let bytes = std::fs::read(crate::fixture("v1/example.limpide.json")).unwrap();
    let model = bundle::read(&bytes).unwrap().model;
    let digest = bundle::digest(&model).unwrap().to_string();
    assert_eq!(
        digest,
        "da23ad0c49de48a7b81c41fd5f45cdf5ab5fc610a5704a55aa6aa1d11cfaa16b"
    );
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/bundle.md");
    assert!(std::fs::read_to_string(page).unwrap().contains(&digest));
}

#[test]
fn the_digest_depends_on_what_is_said_and_on_nothing_else() {
    let mut model = small_model();
    let before = bundle::digest(&model).unwrap();
    let compact = bundle::to_json(&model).to_string();
    let again = bundle::read(compact.as_bytes()).unwrap().model;
    assert_eq!(bundle::digest(&again), Ok(before));

    model.extra.insert("acmeColour".to_owned(), 1.5.into());
    let with_more = bundle::digest(&model).unwrap();
    assert_ne!(with_more, before);
    // One number in two spellings is the same content.
    model.extra.insert(
        "acmeColour".to_owned(),
        serde_json::from_str("15e-1").unwrap(),
    );
    assert_eq!(bundle::digest(&model), Ok(with_more));
    let too_large = serde_json::from_str("1e999").unwrap();
    model.extra.insert("acmeColour".to_owned(), too_large);
    assert_eq!(bundle::digest(&model), Err(bundle::NoDigest));
}
