//! The starting templates: all of them by their names, or one as a bundle.

use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};

use super::End;
use super::args::system_time;
use super::output::say;
use crate::bundle;
use crate::model::{Id, Model};
use crate::templates::Template;
use crate::texts::Texts;

/// Prints the bundle that the template with a code proposes, or names all.
pub(super) fn tell(code: Option<&str>, texts: &Texts, out: &mut impl Write) -> io::Result<End> {
    match code.and_then(Template::find) {
        Some(template) => out.write_all(proposed(template, texts).as_bytes())?,
        None => {
            let lines = Template::all().iter().map(|template| {
                let name = texts.get(&template.text_id());
                format!("{}  {name}", template.code)
            });
            say(out, &lines.collect::<Vec<_>>().join("\n"))?;
        }
    }
    Ok(End::Fine)
}

/// The bundle of an audit in which nothing was said yet but what a template proposes.
fn proposed(template: &Template, texts: &Texts) -> String {
    let mut model = Model::default();
    let organisation = crate::model::Organisation {
        id: new_id(),
        ..Default::default()
    };
    model.organisation = organisation.into();
    let edit = template.propose(&model, texts, new_id);
    edit.apply(&mut model);
    bundle::write(&model)
}

/// An id that was never used.
fn new_id() -> Id {
    let chance = || RandomState::new().hash_one(()).to_be_bytes();
    let mut random = [0; 10];
    let (first, second) = random.split_at_mut(8);
    first.copy_from_slice(&chance());
    second.copy_from_slice(&chance()[..2]);
    let since = u64::try_from(system_time().as_millis());
    Id::at(since.unwrap_or_default(), random)
}
