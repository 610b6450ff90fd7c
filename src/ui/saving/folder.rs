//! An audit that lives in a file of a folder of the user's, too: written there after
//! each save, and looked at first, because others may have written it meanwhile.

use wasm_bindgen_futures::spawn_local;

use super::export::file_name;
use super::{Keeper, Notice};
use crate::bundle::{self, Opened};
use crate::model::{Edit, Id};
use crate::store::{Link, Reason};
use crate::ui::browser::{FolderFile, NoFile, now};
use crate::ui::workspace::Deed;

/// The end of the names of such files, for the browser's question.
const ENDING: &str = ".json";

/// The file in which the open audit lives too.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    /// What it is called.
    pub name: String,
    /// How it stands with it.
    pub state: FolderState,
}

/// How it stands with the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FolderState {
    /// It is being looked at.
    Pending,
    /// It says what the audit says, since a moment in milliseconds since 1970.
    Same(f64),
    /// The user has to allow that it is written again.
    Asks,
    /// Others have written it, and so has the user here: both are to be brought together.
    Changed,
    /// It is no bundle that can be read: half copied, or another file.
    Unreadable,
    /// It is the audit of another organisation.
    Unrelated,
    /// It was not read or written.
    Failed(NoFile),
}

/// What is known of the file.
#[derive(Clone)]
pub(super) struct Linked {
    audit: Id,
    file: FolderFile,
    /// What file and audit both said last.
    common: String,
    /// What others wrote meanwhile.
    theirs: Option<String>,
}

impl Keeper {
    /// Has the open audit live in a file that does not exist yet.
    pub async fn link_new(&self) {
        let Some(draft) = self.draft() else {
            return;
        };
        let chosen = FolderFile::choose_new(&file_name(&draft.name), ENDING).await;
        self.link(chosen, true).await;
    }

    /// Has the open audit live in a file that is there. What it says is not lost.
    pub async fn link_existing(&self) {
        let chosen = FolderFile::choose(ENDING).await;
        self.link(chosen, false).await;
    }

    async fn link(&self, chosen: Result<FolderFile, NoFile>, is_new: bool) {
        let (Ok(file), Some(draft)) = (chosen, self.draft()) else {
            return;
        };
        let mut common = String::new();
        if is_new && file.ask().await {
            // The browser has asked whether a file of that name may be replaced.
            common = file.read().await.unwrap_or_default();
        } else if !is_new {
            file.ask().await;
        }
        let linked = Linked {
            audit: draft.id,
            file,
            common,
            theirs: None,
        };
        self.set_linked(Some(linked));
        self.keep_link().await;
        self.sync().await;
    }

    /// No longer writes the file. It stays as it is.
    pub async fn unlink(&self) {
        let linked = self.0.linked.borrow_mut().take();
        self.tell(|saving| saving.folder = None);
        if let (Some(linked), Ok(database)) = (linked, self.database().await) {
            // What is not forgotten now is asked about again.
            let _ = database.forget_link(linked.audit).await;
        }
    }

    /// Asks the user whether the file may be written again.
    pub async fn allow_folder(&self) {
        let linked = self.0.linked.borrow().clone();
        if let Some(linked) = linked
            && linked.file.ask().await
        {
            self.sync().await;
        }
    }

    /// What others wrote into the file, and what it is called.
    pub fn theirs(&self) -> Option<(String, String)> {
        let linked = self.0.linked.borrow();
        let linked = linked.as_ref()?;
        Some((linked.file.name(), linked.theirs.clone()?))
    }

    /// Remembers the file of an audit that was opened, if it has one.
    pub(super) fn recall_folder(&self, audit: Id) {
        self.set_linked(None);
        let keeper = self.clone();
        spawn_local(async move {
            let Ok(database) = keeper.database().await else {
                return;
            };
            let found = database.link(audit).await;
            // The user may have gone on to another.
            if let Ok(Some(link)) = found
                && keeper.is_open(audit)
                && keeper.0.linked.borrow().is_none()
            {
                keeper.set_linked(Some(Linked {
                    audit,
                    file: FolderFile::from_js(link.handle),
                    common: link.common,
                    theirs: None,
                }));
                keeper.sync().await;
            }
        });
    }

    /// What others wrote was brought together with the audit.
    pub(super) fn took_theirs(&self, theirs: &str) {
        if let Some(linked) = self.0.linked.borrow_mut().as_mut() {
            let found = linked.theirs.as_deref().and_then(canonical);
            if found.is_some_and(|(_, text)| text == theirs) {
                linked.common = linked.theirs.take().unwrap_or_default();
            }
        }
    }

    /// Brings file and audit to the same state, or says why not: the file is written
    /// when nobody else wrote it, and read when nothing was changed here.
    pub async fn sync(&self) {
        if self.0.is_syncing.replace(true) {
            self.0.sync_again.set(true);
            return;
        }
        loop {
            self.0.sync_again.set(false);
            let linked = self.0.linked.borrow().clone();
            if let Some(linked) = linked {
                let state = self.sync_once(&linked).await;
                self.set_folder_state(linked.audit, state);
            }
            if !self.0.sync_again.get() {
                break;
            }
        }
        self.0.is_syncing.set(false);
    }

    async fn sync_once(&self, linked: &Linked) -> FolderState {
        if !linked.file.is_allowed().await {
            return FolderState::Asks;
        }
        let there = match linked.file.read().await {
            Ok(text) => text,
            Err(NoFile::NotAllowed) => return FolderState::Asks,
            Err(error) => return FolderState::Failed(error),
        };
        let Some(draft) = self.draft().filter(|draft| draft.id == linked.audit) else {
            return FolderState::Pending;
        };
        let here = bundle::write(&draft.model);
        if there == here {
            return self.settle(linked.audit, draft.change, here).await;
        }
        if there == linked.common {
            return match linked.file.write(&here).await {
                Ok(()) => self.settle(linked.audit, draft.change, here).await,
                Err(NoFile::NotAllowed) => FolderState::Asks,
                Err(error) => FolderState::Failed(error),
            };
        }
        let Some((opened, text)) = canonical(&there) else {
            return FolderState::Unreadable;
        };
        if opened.model.organisation.id != draft.model.organisation.id {
            return FolderState::Unrelated;
        }
        if text == here {
            return self.settle(linked.audit, draft.change, there).await;
        }
        if canonical(&linked.common).is_some_and(|(_, common)| common == here) {
            // Nothing was changed here since: what others wrote takes its place.
            let _ = self
                .keep_text(linked.audit, Reason::Received, "", &text)
                .await;
            let edit = Edit::between(&draft.model, &opened.model);
            self.0.workspace.dispatch(Deed::Edit(edit, None));
            self.set_common(linked.audit, there);
            self.keep_link().await;
            self.tell(|saving| saving.notice = Some(Notice::FromFolder));
            return FolderState::Same(now());
        }
        // The state from which both come is found among the kept ones; it is kept once.
        if linked.theirs.is_none() && !linked.common.is_empty() {
            let common = &linked.common;
            let _ = self.keep_text(linked.audit, Reason::Sent, "", common).await;
        }
        if let Some(known) = self.0.linked.borrow_mut().as_mut()
            && known.audit == linked.audit
        {
            known.theirs = Some(there);
        }
        FolderState::Changed
    }

    /// Takes note that file and audit say the same.
    async fn settle(&self, audit: Id, change: u64, common: String) -> FolderState {
        self.set_common(audit, common);
        self.keep_link().await;
        let at = now();
        self.note_handed_out(audit, change, at);
        FolderState::Same(at)
    }

    fn set_common(&self, audit: Id, common: String) {
        if let Some(linked) = self.0.linked.borrow_mut().as_mut()
            && linked.audit == audit
        {
            linked.common = common;
            linked.theirs = None;
        }
    }

    /// What is not kept now is brought together anew another time.
    async fn keep_link(&self) {
        let Some(linked) = self.0.linked.borrow().clone() else {
            return;
        };
        let link = Link {
            handle: linked.file.to_js(),
            common: linked.common,
        };
        if let Ok(database) = self.database().await {
            let _ = database.keep_link(linked.audit, &link).await;
        }
    }

    fn set_linked(&self, linked: Option<Linked>) {
        let folder = linked.as_ref().map(|linked| Folder {
            name: linked.file.name(),
            state: FolderState::Pending,
        });
        *self.0.linked.borrow_mut() = linked;
        self.tell(|saving| saving.folder = folder);
    }

    fn set_folder_state(&self, audit: Id, state: FolderState) {
        let is_linked = matches!(&*self.0.linked.borrow(), Some(linked) if linked.audit == audit);
        if is_linked {
            self.tell(|saving| {
                if let Some(folder) = &mut saving.folder {
                    folder.state = state;
                }
            });
        }
    }
}

/// What a text says, and how this program writes it.
fn canonical(text: &str) -> Option<(Opened, String)> {
    let opened = bundle::read(text.as_bytes()).ok()?;
    let text = bundle::write(&opened.model);
    Some((opened, text))
}
