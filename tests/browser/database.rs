//! Audits kept in IndexedDB, and what two tabs do to each other.

use std::cell::RefCell;
use std::rc::Rc;

use idb::{Factory, TransactionMode};
use limpide::bundle;
use limpide::model::{Id, Model, Organisation};
use limpide::store::{Database, DatabaseError, MAX_HISTORY_BYTES, Notice, Reason, Tabs};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const ONE: Id = Id::from_u128(1);
const TWO: Id = Id::from_u128(2);

/// An empty database for one test, named after it.
async fn database(test: &str) -> Database {
    let factory = Factory::new().expect("the browser has IndexedDB");
    let request = factory.delete(test).expect("the name is good");
    request.await.expect("no other test uses it");
    open(test).await
}

async fn open(test: &str) -> Database {
    Database::open(test).await.expect("the browser keeps data")
}

/// A bundle with letters that take several bytes, and one outside the first plane.
fn bundle_of(name: &str) -> String {
    let organisation = Organisation {
        id: Id::from_u128(7),
        name: name.into(),
        ..Organisation::default()
    };
    bundle::write(&Model {
        organisation: organisation.into(),
        ..Model::default()
    })
}

#[wasm_bindgen_test]
async fn an_audit_is_given_back_as_it_was_saved() {
    let database = database("given back").await;
    let text = bundle_of("Fiduciaire «\u{a0}Léman\u{a0}» 🏔");
    let before = js_sys::Date::now();
    let saved = database.save(ONE, "Léman", None, &text).await.unwrap();
    assert_eq!(saved.name, "Léman");
    assert_eq!(saved.bytes as usize, text.len());
    assert!(saved.saved_on >= before);
    let kept = open("given back").await.load(ONE).await.unwrap();
    assert_eq!(kept.bundle, text);
    assert_eq!(kept.entry, saved);
}

/// Writes something into a store of a database, as another version did.
async fn write(test: &str, store: &str, key: &JsValue, value: &JsValue) {
    let factory = Factory::new().expect("the browser has IndexedDB");
    let database = factory.open(test, None).expect("the name is good");
    let database = database.await.expect("it is there");
    let transaction = database.transaction(&[store], TransactionMode::ReadWrite);
    let transaction = transaction.expect("the store is there");
    let store = transaction.object_store(store).expect("it is there");
    let put = store.put(value, Some(key)).expect("it is open");
    put.await.expect("there is room");
    transaction.await.expect("there is room");
    database.close();
}

#[wasm_bindgen_test]
async fn what_an_earlier_version_kept_as_a_text_is_given_back_too() {
    let database = database("texts").await;
    let text = bundle_of("Étude «\u{a0}du Lac\u{a0}»");
    let saved = database.save(ONE, "A", None, "1").await.unwrap();
    write(
        "texts",
        "bundles",
        &ONE.to_string().into(),
        &text.as_str().into(),
    )
    .await;
    assert_eq!(database.load(ONE).await.unwrap().bundle, text);
    let saved = database.save(ONE, "A", Some(saved.revision), &text).await;
    assert_eq!(saved.unwrap().bytes as usize, text.len());
    assert_eq!(database.load(ONE).await.unwrap().bundle, text);
}

#[wasm_bindgen_test]
async fn what_is_saved_is_kept_in_the_history_unless_it_is_too_large() {
    let database = database("history of what is saved").await;
    let missing = database.keep_saved(ONE, Reason::Received).await;
    assert_eq!(missing, Err(DatabaseError::Missing));
    let text = bundle_of("Étude");
    let saved = database.save(ONE, "A", None, &text).await.unwrap();
    for _ in 0..2 {
        database.keep_saved(ONE, Reason::Received).await.unwrap();
    }
    let states = database.states(ONE).await.unwrap();
    assert_eq!(states.len(), 1);
    assert_eq!(states[0].reason, Reason::Received);
    assert_eq!(database.state_bundle(&states[0]).await.unwrap(), text);
    let large = "x".repeat(MAX_HISTORY_BYTES as usize + 1);
    let saved = database.save(ONE, "A", Some(saved.revision), &large).await;
    assert!(saved.is_ok());
    let refused = database.keep_saved(ONE, Reason::Received).await;
    assert_eq!(refused, Err(DatabaseError::HistoryFull));
    assert_eq!(database.states(ONE).await.unwrap(), states);
}

#[wasm_bindgen_test]
async fn a_text_that_is_no_bundle_is_listed_and_given_back_too() {
    let database = database("damaged").await;
    database.save(ONE, "A", None, "{ cut").await.unwrap();
    assert_eq!(database.list().await.unwrap().len(), 1);
    assert_eq!(database.load(ONE).await.unwrap().bundle, "{ cut");
}

#[wasm_bindgen_test]
async fn the_audit_saved_last_is_listed_first() {
    let database = database("order").await;
    assert_eq!(database.list().await.unwrap(), []);
    let one = database.save(ONE, "A", None, "1").await.unwrap();
    // Within one millisecond, the ids decide.
    while js_sys::Date::now() <= one.saved_on {}
    let two = database.save(TWO, "B", None, "22").await.unwrap();
    assert_eq!(database.list().await.unwrap(), [two, one]);
}

#[wasm_bindgen_test]
async fn each_save_starts_from_the_one_before() {
    let database = database("revisions").await;
    let first = database.save(ONE, "A", None, "1").await.unwrap();
    let second = database.save(ONE, "B", Some(first.revision), "2").await;
    let second = second.unwrap();
    assert_ne!(first.revision, second.revision);
    let kept = database.load(ONE).await.unwrap();
    assert_eq!((kept.bundle.as_str(), kept.entry), ("2", second));
}

#[wasm_bindgen_test]
async fn the_slower_of_two_tabs_overwrites_nothing() {
    let faster = database("conflict").await;
    let slower = open("conflict").await;
    let first = faster.save(ONE, "A", None, "1").await.unwrap();
    let opened = slower.load(ONE).await.unwrap().entry.revision;
    let second = faster.save(ONE, "A", Some(first.revision), "2").await;
    let refused = slower.save(ONE, "A", Some(opened), "3").await;
    assert_eq!(refused, Err(DatabaseError::Conflict));
    let refused = slower.save(ONE, "A", None, "3").await;
    assert_eq!(refused, Err(DatabaseError::Conflict));
    let kept = slower.load(ONE).await.unwrap();
    assert_eq!((kept.bundle.as_str(), Ok(kept.entry)), ("2", second));
}

#[wasm_bindgen_test]
async fn two_saves_at_the_same_time_do_not_both_succeed() {
    let (one, other) = (database("race").await, open("race").await);
    let first = one.save(ONE, "A", None, "1").await.unwrap().revision;
    let late = Rc::new(RefCell::new(None));
    {
        let late = late.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let result = other.save(ONE, "A", Some(first), "3").await;
            late.replace(Some(result));
        });
    }
    let early = one.save(ONE, "A", Some(first), "2").await;
    assert!(early.is_ok());
    while late.borrow().is_none() {
        gloo::timers::future::TimeoutFuture::new(1).await;
    }
    assert_eq!(late.take(), Some(Err(DatabaseError::Conflict)));
    assert_eq!(one.load(ONE).await.unwrap().bundle, "2");
}

#[wasm_bindgen_test]
async fn a_new_name_is_a_new_revision_and_leaves_the_bundle() {
    let database = database("rename").await;
    let saved = database.save(ONE, "A", None, "1").await.unwrap();
    let renamed = database.rename(ONE, "B").await.unwrap();
    assert_eq!(renamed.saved_on, saved.saved_on);
    let kept = database.load(ONE).await.unwrap();
    assert_eq!((kept.bundle.as_str(), kept.entry.name.as_str()), ("1", "B"));
    let old = database.save(ONE, "A", Some(saved.revision), "2").await;
    assert_eq!(old, Err(DatabaseError::Conflict));
}

#[wasm_bindgen_test]
async fn a_copy_lives_on_its_own() {
    let database = database("copy").await;
    let original = database.save(ONE, "A", None, "1").await.unwrap();
    let copy = database.duplicate(ONE, TWO, "A (2)").await.unwrap();
    let changed = database.save(TWO, "A (2)", Some(copy.revision), "2").await;
    assert!(changed.is_ok());
    let kept = database.load(ONE).await.unwrap();
    assert_eq!((kept.bundle.as_str(), kept.entry), ("1", original));
    assert_eq!(database.load(TWO).await.unwrap().bundle, "2");
}

#[wasm_bindgen_test]
async fn a_deleted_audit_is_gone_and_not_brought_back_by_a_late_save() {
    let database = database("delete").await;
    let saved = database.save(ONE, "A", None, "1").await.unwrap();
    let other = database.save(TWO, "B", None, "2").await.unwrap();
    database.delete(ONE).await.unwrap();
    assert_eq!(database.list().await.unwrap(), [other]);
    let missing = Err(DatabaseError::Missing);
    assert_eq!(database.load(ONE).await.map(|_| ()), missing);
    assert_eq!(database.rename(ONE, "C").await.map(|_| ()), missing);
    assert_eq!(database.duplicate(ONE, TWO, "C").await.map(|_| ()), missing);
    let late = database.save(ONE, "A", Some(saved.revision), "3").await;
    assert_eq!(late.map(|_| ()), missing);
    assert_eq!(database.load(TWO).await.unwrap().bundle, "2");
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_version_is_left_alone() {
    let here = database("newer").await;
    here.save(ONE, "A", None, "1").await.unwrap();
    // This tab lets go, so that the newer one does not wait for ever.
    let factory = Factory::new().expect("the browser has IndexedDB");
    let newer = factory.open("newer", Some(1000)).expect("the name is good");
    let newer = newer.await.expect("the older connection is closed");
    let refused = here.save(ONE, "A", Some(1), "2").await;
    assert_eq!(refused, Err(DatabaseError::Outdated));
    newer.close();
    let refused = Database::open("newer").await.map(|_| ());
    assert_eq!(refused, Err(DatabaseError::Outdated));
}

#[wasm_bindgen_test]
async fn a_tab_learns_what_another_did() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let listening = {
        let heard = heard.clone();
        Tabs::new("notices", move |notice| heard.borrow_mut().push(notice))
    };
    let told = [Notice::Saved(ONE, 3), Notice::Deleted(TWO)];
    let speaking = Tabs::new("notices", |_| panic!("a tab does not hear itself"));
    for notice in told {
        speaking.tell(notice);
    }
    while heard.borrow().len() < told.len() {
        gloo::timers::future::TimeoutFuture::new(1).await;
    }
    assert_eq!(*heard.borrow(), told);
    drop(listening);
}

#[wasm_bindgen_test]
async fn named_states_stand_by_their_time_and_are_given_back() {
    let database = database("history").await;
    database
        .keep_state(ONE, Reason::Named, "A", "1")
        .await
        .unwrap();
    let first = database.states(ONE).await.unwrap()[0].at;
    while js_sys::Date::now() <= first {}
    database
        .keep_state(ONE, Reason::Return, "", "22")
        .await
        .unwrap();
    database
        .keep_state(TWO, Reason::Named, "B", "3")
        .await
        .unwrap();
    let states = open("history").await.states(ONE).await.unwrap();
    let said: Vec<(Reason, &str, u32)> = states
        .iter()
        .map(|state| (state.reason, state.name.as_str(), state.bytes))
        .collect();
    assert_eq!(said, [(Reason::Return, "", 2), (Reason::Named, "A", 1)]);
    assert_eq!(database.state_bundle(&states[1]).await.unwrap(), "1");
    database.forget_state(&states[1]).await.unwrap();
    let gone = database.state_bundle(&states[1]).await;
    assert_eq!(gone, Err(DatabaseError::Missing));
    assert_eq!(database.states(ONE).await.unwrap(), states[..1]);
}

#[wasm_bindgen_test]
async fn an_audit_that_is_deleted_takes_its_history_with_it() {
    let database = database("history deleted").await;
    database.save(ONE, "A", None, "1").await.unwrap();
    database
        .keep_state(ONE, Reason::Named, "A", "1")
        .await
        .unwrap();
    database
        .keep_state(TWO, Reason::Named, "B", "2")
        .await
        .unwrap();
    database.delete(ONE).await.unwrap();
    assert_eq!(database.states(ONE).await.unwrap(), []);
    assert_eq!(database.states(TWO).await.unwrap().len(), 1);
}

#[wasm_bindgen_test]
async fn the_history_stays_within_its_size_and_keeps_what_was_named() {
    let database = database("history size").await;
    let third = "x".repeat(MAX_HISTORY_BYTES as usize / 3);
    for (reason, name) in [
        (Reason::Named, "A"),
        (Reason::Return, ""),
        (Reason::Named, "B"),
    ] {
        database
            .keep_state(ONE, reason, name, &third)
            .await
            .unwrap();
        let now = js_sys::Date::now();
        while js_sys::Date::now() <= now {}
    }
    database
        .keep_state(ONE, Reason::Named, "C", &third)
        .await
        .unwrap();
    let names = |states: Vec<limpide::store::State>| -> Vec<String> {
        states.into_iter().map(|state| state.name).collect()
    };
    let kept = names(database.states(ONE).await.unwrap());
    assert_eq!(kept, ["C", "B", "A"], "the oldest without a name goes");
    let refused = database.keep_state(ONE, Reason::Named, "D", &third).await;
    assert_eq!(refused, Err(DatabaseError::HistoryFull));
    let kept = names(database.states(ONE).await.unwrap());
    assert_eq!(kept, ["C", "B", "A"], "and nothing that was named");
}
