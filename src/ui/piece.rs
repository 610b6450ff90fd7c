//! The one component of the page, which shows all others.
//!
//! What mounts, compares, draws and takes down a component is compiled anew for
//! each. A page that has to be small has it once: a component of ours is never
//! written as a tag, it is shown by [`piece`].

use std::any::{Any, type_name};
use std::rc::Rc;

use yew::functional::{FunctionProvider, Hook, HookContext};
use yew::prelude::*;

/// A component with its properties, whichever it is.
trait Content: Any {
    fn draw(&self, hooks: &mut HookContext) -> HtmlResult;
    fn is_same(&self, other: &dyn Any) -> bool;
}

struct Of<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider + 'static> Content for Of<C> {
    fn draw(&self, hooks: &mut HookContext) -> HtmlResult {
        C::run(hooks, &self.0)
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        let other = other.downcast_ref::<Self>();
        other.is_some_and(|other| self.0 == other.0)
    }
}

#[derive(Properties)]
struct PieceProps {
    content: Rc<dyn Content>,
}

impl PartialEq for PieceProps {
    fn eq(&self, other: &Self) -> bool {
        let other: &dyn Content = &*other.content;
        self.content.is_same(other)
    }
}

#[component]
fn Piece(props: &PieceProps) -> HtmlResult {
    use_content(props.content.clone())
}

/// The state that a component holds by its hooks is that of its piece.
fn use_content(content: Rc<dyn Content>) -> impl Hook<Output = HtmlResult> {
    Drawing(content)
}

struct Drawing(Rc<dyn Content>);

impl Hook for Drawing {
    type Output = HtmlResult;

    fn run(self, hooks: &mut HookContext) -> HtmlResult {
        self.0.draw(hooks)
    }
}

/// Shows a component. It keeps its state as long as its key stays the same; where
/// there is only one, the key may be empty.
pub fn piece<C: FunctionProvider + 'static>(key: &str, props: C::Properties) -> Html {
    // Another component at the same place has a state of its own.
    show(type_name::<C>(), key, Rc::new(Of::<C>(props)))
}

fn show(component: &str, key: &str, content: Rc<dyn Content>) -> Html {
    html! { <Piece key={[component, key].concat()} {content} /> }
}
