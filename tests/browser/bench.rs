//! A bench for components: a form of one record on an open audit, and a view
//! of the model behind it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::utils::document;
use limpide::model::{AnyRecord, Edit, Id, Model};
use limpide::store::Session;
use limpide::texts::Lang;
use limpide::ui::pages::what_if::WhatIfPage;
use limpide::ui::speech::{Part, SpeechProvider, Voice};
use limpide::ui::views::record_form;
use limpide::ui::workspace::{
    Deed, DeskState, WorkspaceHandle, desk_around, use_desk_of, use_workspace,
};
use limpide::whatif::Event;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit,
};
use yew::prelude::*;

/// The page's French, which the tests have inside: nothing is fetched here.
pub fn french() -> Voice {
    let sources = [
        include_str!("../../src/texts/fr/ui.ftl"),
        include_str!("../../src/texts/fr/model.ftl"),
        include_str!("../../src/texts/fr/errors.ftl"),
        include_str!("../../src/texts/fr/audit.ftl"),
        include_str!("../../src/texts/fr/rules/whatif.ftl"),
    ];
    Voice::new(Lang::reference(), Part::Whole, &sources.join("\n"))
}

/// What the bench shows of a record.
#[derive(Clone, Copy)]
pub enum Shown {
    /// Its form.
    Form,
    /// What would follow if this happened to it.
    WhatIf(Event),
}

/// A form in the document; it is taken away when the bench is dropped.
pub struct Bench {
    root: Element,
    app: Option<yew::AppHandle<Form>>,
    workspace: Seen,
}

/// The workspace as it was last drawn.
type Seen = Rc<RefCell<Option<WorkspaceHandle>>>;

#[derive(Properties)]
struct FormProps {
    session: Session,
    id: Id,
    shown: Shown,
    seen: Seen,
}

impl PartialEq for FormProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

#[component]
fn Form(props: &FormProps) -> Html {
    html! {
        <SpeechProvider voice={french()}>
            <Opened session={props.session.clone()} id={props.id} shown={props.shown} seen={props.seen.clone()} />
        </SpeechProvider>
    }
}

#[component]
fn Opened(props: &FormProps) -> Html {
    let workspace = use_workspace();
    props.seen.replace(Some(workspace.clone()));
    let session = props.session.clone();
    let desk = use_desk_of(workspace.session.as_ref(), &workspace);
    use_effect_with((), move |()| {
        workspace.dispatch(Deed::Open(Box::new(session)))
    });
    let DeskState::Ready(desk) = desk else {
        return Html::default();
    };
    let shown = match props.shown {
        Shown::Form => record_form(props.id),
        Shown::WhatIf(event) => html! {
            <WhatIfPage subject={Some(props.id)} event={Some(event)} />
        },
    };
    desk_around(desk, shown)
}

impl Bench {
    /// Shows the form of the last of some records.
    pub async fn with(records: impl IntoIterator<Item = AnyRecord>) -> Self {
        let mut model = Model::default();
        let mut id = Id::default();
        for record in records {
            id = record.as_record().id();
            Edit::put(&model, record).apply(&mut model);
        }
        Self::open(model, id).await
    }

    /// Shows what would follow if something happened to a record of a model.
    pub async fn what_if(model: Model, id: Id, event: Event) -> Self {
        Self::show(model, id, Shown::WhatIf(event)).await
    }

    /// Shows the form of one record of a model.
    pub async fn open(model: Model, id: Id) -> Self {
        Self::show(model, id, Shown::Form).await
    }

    async fn show(model: Model, id: Id, shown: Shown) -> Self {
        let root = document()
            .create_element("div")
            .expect("a div can be created");
        document()
            .body()
            .expect("a page has a body")
            .append_child(&root)
            .expect("a div fits");
        let seen = Seen::default();
        let session = Session::new(Id::from_u128(999), "Essai".into(), model);
        let props = FormProps {
            session,
            id,
            shown,
            seen: seen.clone(),
        };
        let app = yew::Renderer::<Form>::with_root_and_props(root.clone(), props).render();
        yew::scheduler::flush().await;
        Self {
            root,
            app: Some(app),
            workspace: seen,
        }
    }

    /// The model behind the form.
    pub fn model(&self) -> Rc<Model> {
        let workspace = self.workspace.borrow();
        let session = workspace
            .as_ref()
            .and_then(|workspace| workspace.session.clone());
        session.expect("the bench has an open audit").model
    }

    /// Does something to the workspace.
    pub async fn deed(&self, deed: Deed) {
        let workspace = self.workspace.borrow().clone();
        workspace.expect("the bench has a workspace").dispatch(deed);
        yew::scheduler::flush().await;
    }

    /// The first element that a selector finds.
    pub fn find(&self, selector: &str) -> HtmlElement {
        self.root
            .query_selector(selector)
            .expect("a selector that can be read")
            .unwrap_or_else(|| panic!("nothing found: {selector} in {}", self.root.inner_html()))
            .unchecked_into()
    }

    /// What the form says.
    pub fn text(&self) -> String {
        self.root.text_content().unwrap_or_default()
    }

    /// Opens every section of the form, as a click on its title does.
    pub async fn open_sections(&self) {
        let sections = self
            .root
            .query_selector_all("details.section")
            .expect("a selector that can be read");
        for section in (0..sections.length()).filter_map(|index| sections.item(index)) {
            let section: Element = section.unchecked_into();
            section.set_attribute("open", "").expect("an attribute");
        }
        // The browser tells of the opening in an event of its own.
        gloo::timers::future::TimeoutFuture::new(20).await;
        yew::scheduler::flush().await;
    }

    /// Whether an element has this id.
    pub fn has(&self, id: &str) -> bool {
        let selector = format!("[id='{id}']");
        self.root
            .query_selector(&selector)
            .is_ok_and(|found| found.is_some())
    }

    /// Clicks on the element.
    pub async fn click(&self, selector: &str) {
        self.find(selector).click();
        yew::scheduler::flush().await;
    }

    /// Types into a text box, in place of what stands in it.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let input: HtmlInputElement = self.find(selector).unchecked_into();
        input.set_value(text);
        let options = EventInit::new();
        options.set_bubbles(true);
        let event =
            web_sys::Event::new_with_event_init_dict("input", &options).expect("an input event");
        input
            .dispatch_event(&event)
            .expect("a fresh event is taken");
        yew::scheduler::flush().await;
    }

    /// Presses a key in the element.
    pub async fn press(&self, selector: &str, key: &str) {
        let options = KeyboardEventInit::new();
        options.set_key(key);
        options.set_bubbles(true);
        options.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options)
            .expect("a key event");
        self.find(selector)
            .dispatch_event(&event)
            .expect("a fresh event is taken");
        yew::scheduler::flush().await;
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}
