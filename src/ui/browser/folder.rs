//! Files in folders of the user's own, where the browser lets a page write them (WICG,
//! *File System Access*): the user chooses each, and allows it again after a while.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DomException};

#[wasm_bindgen]
extern "C" {
    type Picker;

    #[wasm_bindgen(method, catch, js_name = showSaveFilePicker)]
    async fn show_save(this: &Picker, options: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = showOpenFilePicker)]
    async fn show_open(this: &Picker, options: &JsValue) -> Result<JsValue, JsValue>;

    type Handle;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Handle) -> String;

    #[wasm_bindgen(method, catch, js_name = getFile)]
    async fn file(this: &Handle) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = createWritable)]
    async fn writable(this: &Handle) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = queryPermission)]
    async fn query(this: &Handle, options: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    async fn request(this: &Handle, options: &JsValue) -> Result<JsValue, JsValue>;

    type Writable;

    #[wasm_bindgen(method, catch)]
    async fn write(this: &Writable, text: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    async fn close(this: &Writable) -> Result<JsValue, JsValue>;
}

/// Why a file of a folder was not read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// The user chose none.
    Dismissed,
    /// The user has to allow it first.
    NotAllowed,
    /// It is no longer where it was.
    Missing,
    /// There is no room for it.
    Full,
    /// Something else: a folder that is not there, a file that another program holds.
    Failed,
}

/// What went wrong, from the names that the standard gives.
fn reason(error: JsValue) -> NoFile {
    let name = error.dyn_into::<DomException>().map(|it| it.name());
    match name.unwrap_or_default().as_str() {
        "AbortError" => NoFile::Dismissed,
        "NotAllowedError" | "SecurityError" => NoFile::NotAllowed,
        "NotFoundError" => NoFile::Missing,
        "QuotaExceededError" => NoFile::Full,
        _ => NoFile::Failed,
    }
}

/// A file of a folder.
#[derive(Clone, Debug)]
pub struct FolderFile(JsValue);

impl FolderFile {
    /// Whether this browser has them.
    pub fn are_there() -> bool {
        let window = gloo::utils::window();
        Reflect::has(&window, &"showSaveFilePicker".into()).unwrap_or_default()
    }

    /// What [`Self::to_js`] gave, after the browser has kept it.
    pub const fn from_js(handle: JsValue) -> Self {
        Self(handle)
    }

    /// As the browser can keep it.
    pub fn to_js(&self) -> JsValue {
        self.0.clone()
    }

    /// Lets the user choose where a file is to be, with a name and an ending.
    ///
    /// # Errors
    /// When none was chosen.
    pub async fn choose_new(name: &str, ending: &str) -> Result<Self, NoFile> {
        let options = kinds(ending);
        set(&options, "suggestedName", &name.into());
        let picker: Picker = gloo::utils::window().unchecked_into();
        let handle = picker.show_save(&options).await.map_err(reason)?;
        Ok(Self(handle))
    }

    /// Lets the user choose a file that is there, with an ending.
    ///
    /// # Errors
    /// When none was chosen.
    pub async fn choose(ending: &str) -> Result<Self, NoFile> {
        let picker: Picker = gloo::utils::window().unchecked_into();
        let chosen = picker.show_open(&kinds(ending)).await.map_err(reason)?;
        Ok(Self(Array::from(&chosen).get(0)))
    }

    /// What it is called.
    pub fn name(&self) -> String {
        self.handle().name()
    }

    /// Whether it may be read and written without asking.
    pub async fn is_allowed(&self) -> bool {
        is_granted(self.handle().query(&both()).await)
    }

    /// Asks the user whether it may be read and written. The browser lets it be asked
    /// when something was pressed only.
    pub async fn ask(&self) -> bool {
        is_granted(self.handle().request(&both()).await)
    }

    /// What it says.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn read(&self) -> Result<String, NoFile> {
        let file = self.handle().file().await.map_err(reason)?;
        let file: Blob = file.dyn_into().map_err(|_| NoFile::Failed)?;
        let text = JsFuture::from(file.text()).await.map_err(reason)?;
        text.as_string().ok_or(NoFile::Failed)
    }

    /// Writes it anew: the whole of it is there at once, or nothing was done.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn write(&self, text: &str) -> Result<(), NoFile> {
        let writable = self.handle().writable().await.map_err(reason)?;
        let writable: Writable = writable.unchecked_into();
        writable.write(text).await.map_err(reason)?;
        writable.close().await.map_err(reason)?;
        Ok(())
    }

    fn handle(&self) -> &Handle {
        self.0.unchecked_ref()
    }
}

fn is_granted(answer: Result<JsValue, JsValue>) -> bool {
    // A browser without the question has nothing to ask.
    answer.map_or(true, |answer| answer == "granted")
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // It fails for what cannot be changed only.
    let _ = Reflect::set(object, &name.into(), value);
}

/// To read and to write.
fn both() -> JsValue {
    let options = Object::new();
    set(&options, "mode", &"readwrite".into());
    options.into()
}

/// The kind of file that is looked for.
fn kinds(ending: &str) -> Object {
    let accept = Object::new();
    set(&accept, "application/json", &Array::of1(&ending.into()));
    let kind = Object::new();
    set(&kind, "accept", &accept);
    let options = Object::new();
    set(&options, "types", &Array::of1(&kind));
    set(&options, "id", &"limpide".into());
    options
}
