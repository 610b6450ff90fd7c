//! The signature under a review: made, checked, and what changed since.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::bundle::{SinceSigned, fingerprint, signed_records, signed_text, since_signed};
use crate::model::{FieldValue, Id, Signature};
use crate::report::phrase::Formats;
use crate::store::DatabaseError;
use crate::ui::browser::{NoSigning, SigningKey, is_signed_by, today};
use crate::ui::route::{Route, link};
use crate::ui::saving::Keeper;
use crate::ui::speech::{Speech, use_speech};
use crate::ui::views::{in_words, trouble_text};
use crate::ui::workspace::{Desk, use_desk};

/// See [`Signed`].
#[derive(Properties, PartialEq)]
pub(super) struct SignedProps {
    /// What keeps the key.
    pub(super) keeper: Keeper,
    /// Under which review.
    pub(super) review: Id,
}

/// Why nothing was signed.
#[derive(Clone, PartialEq)]
enum NotSigned {
    /// The browser cannot sign.
    NoSigning,
    /// The key cannot be kept.
    Database(DatabaseError),
    /// A number of a field that is not known has no canonical form.
    NoDigest,
}

impl From<NoSigning> for NotSigned {
    fn from(_: NoSigning) -> Self {
        Self::NoSigning
    }
}

impl From<DatabaseError> for NotSigned {
    fn from(error: DatabaseError) -> Self {
        Self::Database(error)
    }
}

/// The signature under a review, or the button that makes it.
#[component]
pub(super) fn Signed(props: &SignedProps) -> Html {
    let (speech, desk) = (use_speech(), use_desk());
    let trouble = use_state_eq(|| None::<NotSigned>);
    let is_valid = use_state_eq(|| None::<Result<bool, NoSigning>>);
    let Some(review) = desk.model.reviews.get(props.review).cloned() else {
        return html! {};
    };
    let signature = review.signature.known().cloned();
    {
        let is_valid = is_valid.setter();
        use_effect_with((props.review, signature.clone()), move |(id, signature)| {
            is_valid.set(None);
            if let Some(signature) = signature.clone() {
                let id = *id;
                spawn_local(async move { is_valid.set(Some(check(id, &signature).await)) });
            }
        });
    }
    let sign = {
        let (desk, keeper, id) = (desk.clone(), props.keeper.clone(), props.review);
        let trouble = trouble.setter();
        Callback::from(move |_: MouseEvent| {
            let (desk, keeper, trouble) = (desk.clone(), keeper.clone(), trouble.clone());
            spawn_local(async move { trouble.set(sign(&desk, &keeper, id).await.err()) });
        })
    };
    let unsign = {
        let (desk, id) = (desk.clone(), props.review);
        Callback::from(move |_: MouseEvent| desk.settle(id, "signature", None))
    };
    let said = match &*trouble {
        None => html! {},
        Some(why) => {
            let words = match why {
                NotSigned::NoSigning => speech.t("signature-not-here"),
                NotSigned::Database(error) => trouble_text(&speech, error),
                NotSigned::NoDigest => speech.t("signature-no-digest"),
            };
            html! { <p class="trouble" role="alert">{ words }</p> }
        }
    };
    html! {
        <div class="review__signature">
            { match &signature {
                None if review.on.known().is_none() => html! {},
                None => html! {
                    <>
                        <p>{ speech.t("signature-hint") }</p>
                        <button type="button" class="button button--primary" onclick={sign}>{ speech.t("signature-sign") }</button>
                    </>
                },
                Some(signature) => html! {
                    <>
                        { told(&speech, &desk, props.review, signature, *is_valid) }
                        <button type="button" class="button button--quiet" onclick={unsign}>{ speech.t("signature-remove") }</button>
                    </>
                },
            } }
            { said }
        </div>
    }
}

/// Signs a review with the key of this browser, which is made when there is none.
async fn sign(desk: &Desk, keeper: &Keeper, review: Id) -> Result<(), NotSigned> {
    let key = match keeper.signing_key().await? {
        Some(key) => key,
        None => {
            let key = SigningKey::generate().await?;
            keeper.keep_signing_key(&key).await?;
            key
        }
    };
    let records = signed_records(&desk.model, review).map_err(|_| NotSigned::NoDigest)?;
    let on = today();
    let value = key.sign(&signed_text(review, on, &records)).await?;
    let signature = json!({
        "key": BASE64_STANDARD.encode(&key.public),
        "value": BASE64_STANDARD.encode(value),
        "on": on.to_json(),
        "records": records,
    });
    desk.settle(review, "signature", Some(signature));
    Ok(())
}

/// Whether a signature is one.
async fn check(review: Id, signature: &Signature) -> Result<bool, NoSigning> {
    let bytes = |text: Option<&String>| text.and_then(|it| BASE64_STANDARD.decode(it).ok());
    let (Some(key), Some(value), Some(on)) = (
        bytes(signature.key.known()),
        bytes(signature.value.known()),
        signature.on.known(),
    ) else {
        return Ok(false);
    };
    let records: Vec<String> = signature.records.each().cloned().collect();
    is_signed_by(&key, &value, &signed_text(review, *on, &records)).await
}

/// By whom it is, whether it holds, and what changed since.
fn told(
    speech: &Speech,
    desk: &Desk,
    review: Id,
    signature: &Signature,
    is_valid: Option<Result<bool, NoSigning>>,
) -> Html {
    let on = signature.on.known().map(|on| speech.formats.date(*on));
    let key = signature
        .key
        .known()
        .and_then(|key| BASE64_STANDARD.decode(key).ok());
    let holds = match is_valid {
        None => return html! { <p role="status">{ speech.t("signature-checking") }</p> },
        Some(Err(NoSigning)) => {
            html! { <p class="trouble">{ speech.t("signature-not-checked") }</p> }
        }
        Some(Ok(false)) => {
            return html! { <p class="trouble" role="alert">{ speech.t("signature-broken") }</p> };
        }
        Some(Ok(true)) => {
            let args = [("date", on.unwrap_or_default().into())];
            html! { <p class="review__holds">{ speech.with("signature-holds", &args) }</p> }
        }
    };
    html! {
        <>
            { holds }
            if let Some(key) = key {
                <p>{ speech.t("signature-words") }</p>
                <p class="review__words">{ in_words(speech, &fingerprint(&key)) }</p>
            }
            { match since_signed(&desk.model, review, signature) {
                Ok(since) => changes(speech, desk, &since),
                Err(_) => html! { <p class="trouble">{ speech.t("signature-no-digest") }</p> },
            } }
        </>
    }
}

/// What changed since it was signed, record by record.
fn changes(speech: &Speech, desk: &Desk, since: &SinceSigned) -> Html {
    if since.is_nothing() {
        return html! { <p>{ speech.t("signature-unchanged") }</p> };
    }
    let list = |text: &str, ids: &[Id]| {
        if ids.is_empty() {
            return html! {};
        }
        html! {
            <>
                <h3>{ speech.with(text, &[("count", ids.len().into())]) }</h3>
                <ul>
                    { for ids.iter().filter_map(|id| desk.model.get(*id)).map(|record| {
                        let id = record.as_record().id();
                        html! { <li>{ link(Route::record(record.collection(), id), "", speech.record_name(&desk.model, id)) }</li> }
                    }) }
                </ul>
            </>
        }
    };
    html! {
        <>
            { list("signature-changed", &since.changed) }
            { list("signature-added", &since.added) }
            { list("signature-removed", &since.removed) }
        </>
    }
}
