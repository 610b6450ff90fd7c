//! The form of a record, as one uses it.

use limpide::bundle;
use limpide::model::{
    Answer, AnswerState, AnyRecord, Criticality, Data, Fields, Id, Party, PartyKind, Ref, Service,
};
use limpide::ui::workspace::Deed;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::Bench;

const SERVICE: Id = Id::from_u128(7);
const SUPPLIER: Id = Id::from_u128(3);

fn service() -> AnyRecord {
    Service {
        id: SERVICE,
        name: "Messagerie".into(),
        ..Service::default()
    }
    .into()
}

fn supplier() -> AnyRecord {
    Party {
        id: SUPPLIER,
        name: "Éditeur européen".into(),
        kind: PartyKind::Supplier.into(),
        ..Party::default()
    }
    .into()
}

fn read(bench: &Bench) -> Service {
    bench
        .model()
        .services
        .get(SERVICE)
        .map(|service| (**service).clone())
        .expect("the service")
}

fn box_of(field: &str) -> String {
    format!("[id='{field}-{SERVICE}']")
}

#[wasm_bindgen_test]
async fn what_is_typed_is_in_the_model_at_once_and_is_undone_at_once() {
    let bench = Bench::with([service()]).await;
    for name in ["Messagerie e", "Messagerie en", "Messagerie en ligne"] {
        bench.type_into(".form__name", name).await;
    }
    assert_eq!(read(&bench).name, "Messagerie en ligne");
    bench.deed(Deed::Undo).await;
    assert_eq!(read(&bench).name, "Messagerie");
}

#[wasm_bindgen_test]
async fn a_wrong_number_is_refused_beside_the_box_and_changes_nothing() {
    let bench = Bench::with([service()]).await;
    bench.open_sections().await;
    let hours = box_of("rtoHours");
    bench.type_into(&hours, "24").await;
    bench.type_into(&hours, "24h").await;
    assert_eq!(read(&bench).rto_hours, Answer::Known(24));
    assert_eq!(
        bench.find(&hours).get_attribute("aria-invalid").as_deref(),
        Some("true")
    );
    assert!(
        bench.text().contains("Écrivez un nombre entier"),
        "{}",
        bench.text()
    );
    bench.type_into(&hours, "1’250").await;
    assert_eq!(read(&bench).rto_hours, Answer::Known(1250));
    bench.type_into(&hours, "").await;
    assert_eq!(read(&bench).rto_hours, Answer::NotAsked);
}

#[wasm_bindgen_test]
async fn i_do_not_know_is_an_answer_that_can_be_taken_back() {
    let bench = Bench::with([service()]).await;
    let button = format!("[aria-describedby='supplier-{SERVICE}-label']");
    bench.click(&button).await;
    assert_eq!(read(&bench).supplier, Answer::NotKnown);
    assert_eq!(
        bench.find(&button).get_attribute("aria-pressed").as_deref(),
        Some("true")
    );
    bench.click(&button).await;
    assert_eq!(read(&bench).supplier, Answer::NotAsked);
}

#[wasm_bindgen_test]
async fn a_record_is_chosen_by_searching_its_name_without_accents_by_keyboard() {
    let bench = Bench::with([supplier(), service()]).await;
    let search = box_of("supplier");
    bench.type_into(&search, "editeur").await;
    bench.press(&search, "Enter").await;
    assert_eq!(read(&bench).supplier, Answer::Known(Ref::to(SUPPLIER)));
    assert!(bench.text().contains("Éditeur européen"));
    assert_eq!(bench.model().parties.len(), 1);
}

#[wasm_bindgen_test]
async fn a_record_is_created_from_within_the_form_of_another() {
    let bench = Bench::with([service()]).await;
    let search = box_of("supplier");
    bench.type_into(&search, "Opérateur suisse").await;
    bench.press(&search, "Enter").await;
    let model = bench.model();
    let created = model.parties.iter().next().expect("a new party");
    assert_eq!(created.name, "Opérateur suisse");
    assert_eq!(read(&bench).supplier, Answer::Known(Ref::to(created.id)));
}

#[wasm_bindgen_test]
async fn a_pressed_answer_is_taken_back_by_pressing_it_again() {
    let bench = Bench::with([service()]).await;
    bench.open_sections().await;
    let vital =
        format!("[aria-labelledby='criticality-{SERVICE}-label'] .toggles__option:nth-child(4)");
    bench.click(&vital).await;
    assert_eq!(read(&bench).criticality, Answer::Known(Criticality::Vital));
    bench.click(&vital).await;
    assert_eq!(read(&bench).criticality, Answer::NotAsked);
}

#[wasm_bindgen_test]
async fn a_value_of_another_version_is_shown_and_kept_until_it_is_replaced() {
    let mut service = Service {
        id: SERVICE,
        name: "Messagerie".into(),
        ..Service::default()
    };
    service.criticality = Answer::Foreign(Box::new("essential".into()));
    let bench = Bench::with([service.into()]).await;
    assert!(bench.text().contains("essential"), "{}", bench.text());
    bench.type_into(".form__name", "Courriel").await;
    assert_eq!(
        read(&bench).criticality,
        Answer::Foreign(Box::new("essential".into()))
    );
}

#[wasm_bindgen_test]
async fn removing_a_record_says_what_goes_with_it_and_can_be_undone() {
    let data = Data {
        id: Id::from_u128(9),
        name: "Salaires".into(),
        owner: Ref::to(SUPPLIER).into(),
        ..Data::default()
    };
    let bench = Bench::with([data.into(), supplier()]).await;
    bench.click(".form__end .button--danger").await;
    assert!(bench.text().contains("Une autre fiche"), "{}", bench.text());
    bench.click(".dialog .button--danger").await;
    assert!(bench.model().parties.is_empty());
    assert!(
        bench
            .model()
            .data
            .iter()
            .all(|data| data.owner.is_not_asked())
    );
    bench.deed(Deed::Undo).await;
    assert_eq!(bench.model().parties.len(), 1);
    assert!(
        bench
            .model()
            .data
            .iter()
            .all(|data| data.owner.is(&Ref::to(SUPPLIER)))
    );
}

/// The case that the forms are made for can be entered through them whole.
#[wasm_bindgen_test]
async fn every_answer_of_the_demonstration_has_its_place_in_a_form() {
    let demonstration = include_bytes!("../../src/demo/fiduciary.fr.limpide.json");
    let model = bundle::read(demonstration)
        .expect("the demonstration opens")
        .model;
    let mut missing = Vec::new();
    for record in model.all_records() {
        let id = record.as_record().id();
        let bench = Bench::open(model.clone(), id).await;
        bench.open_sections().await;
        let fields: &dyn Fields = record.as_record();
        for (info, answer) in fields.infos().iter().zip(fields.answers()) {
            // The date of the last change writes itself.
            let is_shown = ["updatedOn", "entry", "proposed"].contains(&info.name)
                || bench.has(&format!("{}-{id}-label", info.name));
            if answer.state() != AnswerState::NotAsked && !is_shown {
                missing.push(format!("{}/{id}/{}", record.collection().name(), info.name));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
