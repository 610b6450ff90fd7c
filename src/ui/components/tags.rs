//! A list of short texts, each with a button that removes it.

use yew::prelude::*;

/// See [`Tags`].
#[derive(Properties, PartialEq)]
pub struct TagsProps {
    /// What each tag shows.
    pub tags: Vec<Html>,
    /// What each tag is called in its remove button.
    pub names: Vec<AttrValue>,
    /// Says « remove » with the tag's name.
    pub remove_label: Callback<AttrValue, String>,
    /// Receives the index of the tag to remove.
    pub on_remove: Callback<usize>,
}

/// Shows tags in a row.
#[component]
pub fn Tags(props: &TagsProps) -> Html {
    if props.tags.is_empty() {
        return html! {};
    }
    html! {
        <ul class="tags">
            { for props.tags.iter().zip(&props.names).enumerate().map(|(index, (tag, name))| {
                let on_remove = props.on_remove.reform(move |_: MouseEvent| index);
                html! {
                    <li class="tags__tag" key={index}>
                        { tag.clone() }
                        <button type="button" class="tags__remove" onclick={on_remove}
                            aria-label={props.remove_label.emit(name.clone())}>{ "×" }</button>
                    </li>
                }
            }) }
        </ul>
    }
}
