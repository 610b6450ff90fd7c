//! Signatures with a key that never leaves the browser (Ed25519; W3C, *Web
//! Cryptography*), where the browser has them.

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

const ALGORITHM: &str = "Ed25519";

/// This browser cannot sign or check signatures: it is too old, or the page does not
/// come from a safe address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSigning;

impl From<JsValue> for NoSigning {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A pair of keys. The private one can be used, but not read.
#[derive(Clone, Debug)]
pub struct SigningKey {
    /// What the browser keeps: the private `CryptoKey`.
    pub private: JsValue,
    /// The public key, 32 bytes.
    pub public: Vec<u8>,
}

fn subtle() -> Result<SubtleCrypto, NoSigning> {
    let crypto = gloo::utils::window().crypto()?;
    // It is missing where the page does not come from a safe address.
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    if subtle.is_object() {
        Ok(subtle.unchecked_into())
    } else {
        Err(NoSigning)
    }
}

impl SigningKey {
    /// Makes a new pair.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn generate() -> Result<Self, NoSigning> {
        let subtle = subtle()?;
        let usages = Array::of2(&"sign".into(), &"verify".into());
        let algorithm = algorithm();
        let made = subtle.generate_key_with_object(&algorithm, false, &usages)?;
        let pair = JsFuture::from(made).await?;
        let key = |name: &str| Reflect::get(&pair, &name.into());
        let public: CryptoKey = key("publicKey")?.unchecked_into();
        let raw = JsFuture::from(subtle.export_key("raw", &public)?).await?;
        Ok(Self {
            private: key("privateKey")?,
            public: Uint8Array::new(&raw).to_vec(),
        })
    }

    /// Signs a text.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn sign(&self, text: &str) -> Result<Vec<u8>, NoSigning> {
        let private: CryptoKey = self.private.clone().unchecked_into();
        let signed = subtle()?.sign_with_str_and_u8_array(ALGORITHM, &private, text.as_bytes())?;
        let signature = JsFuture::from(signed).await?;
        Ok(Uint8Array::new(&signature).to_vec())
    }
}

/// Whether a text was signed with the private key that belongs to a public one.
///
/// # Errors
/// When the browser cannot tell.
pub async fn is_signed_by(public: &[u8], signature: &[u8], text: &str) -> Result<bool, NoSigning> {
    let subtle = subtle()?;
    let raw: Object = Uint8Array::from(public).into();
    let usages = Array::of1(&"verify".into());
    let algorithm = algorithm();
    let import = subtle.import_key_with_object("raw", &raw, &algorithm, true, &usages)?;
    let key: CryptoKey = match JsFuture::from(import).await {
        Ok(key) => key.unchecked_into(),
        // What is no key has signed nothing.
        Err(error) if is_no_key(&error) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let checked = subtle.verify_with_str_and_u8_array_and_u8_array(
        ALGORITHM,
        &key,
        signature,
        text.as_bytes(),
    )?;
    Ok(JsFuture::from(checked).await?.is_truthy())
}

fn is_no_key(error: &JsValue) -> bool {
    let name = error.dyn_ref::<web_sys::DomException>();
    name.is_some_and(|it| it.name() == "DataError")
}

fn algorithm() -> Object {
    let algorithm = Object::new();
    // It fails for what cannot be changed only.
    let _ = Reflect::set(&algorithm, &"name".into(), &ALGORITHM.into());
    algorithm
}
