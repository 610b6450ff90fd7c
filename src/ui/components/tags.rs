//! A list of short texts, each with a button that removes it.

use yew::prelude::*;

/// One of the texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// What it shows.
    pub content: Html,
    /// What its remove button says.
    pub remove: AttrValue,
}

/// Shows tags in a row; `on_remove` receives the index of the one to remove.
pub fn tags(tags: Vec<Tag>, on_remove: &Callback<usize>) -> Html {
    if tags.is_empty() {
        return html! {};
    }
    html! {
        <ul class="tags">
            { for tags.into_iter().enumerate().map(|(index, tag)| {
                let onclick = on_remove.reform(move |_: MouseEvent| index);
                html! {
                    <li class="tags__tag" key={index}>
                        { tag.content }
                        <button type="button" class="tags__remove" {onclick}
                            aria-label={tag.remove}>{ "×" }</button>
                    </li>
                }
            }) }
        </ul>
    }
}
