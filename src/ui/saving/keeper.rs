//! What keeps audits in the browser: it saves the open one as one types, brings
//! back those of before, and hears what other tabs do.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::export::{export, export_encrypted};
use super::folder::Linked;
use super::{Exported, Notice, SaveState, Saving};
use crate::bundle;
use crate::model::{Edit, Id, Model};
use crate::store::{self, Database, DatabaseError, Entry, Reason, Session, State, Tabs, database};
use crate::ui::browser::{
    NoAnswer, NotRead, Parts, SigningKey, Watch, current_audit, encrypt, exported_at, idle, new_id,
    now, read_in_parts, remember_audit, remember_export,
};
use crate::ui::workspace::{Deed, Workspace};

/// How long the user must have paused before the audit is saved, in milliseconds.
const PAUSE: f64 = 400.0;

/// How long a change may at most wait while the user goes on typing.
const PATIENCE: f64 = 2_000.0;

/// Keeps audits. All clones are the same keeper.
#[derive(Clone)]
pub struct Keeper(pub(super) Rc<Inner>);

pub(super) struct Inner {
    pub(super) workspace: UseReducerDispatcher<Workspace>,
    said: RefCell<Saving>,
    say: UseStateSetter<Saving>,
    database: RefCell<Option<Rc<Database>>>,
    tabs: RefCell<Option<Tabs>>,
    open: RefCell<Option<Open>>,
    timer: RefCell<Option<Timeout>>,
    is_saving: Cell<bool>,
    pub(super) linked: RefCell<Option<Linked>>,
    pub(super) is_syncing: Cell<bool>,
    pub(super) sync_again: Cell<bool>,
}

/// The open audit, and what of it is safe.
struct Open {
    session: Draft,
    /// The revision it was opened at or saved as last.
    revision: Option<u32>,
    /// The change that was saved last.
    saved: Option<u64>,
    /// The change that was exported last.
    exported: Option<u64>,
    /// Since when a change waits.
    waiting_since: Option<f64>,
}

/// What is saved of a session.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) model: Rc<Model>,
    pub(super) change: u64,
}

impl From<&Session> for Draft {
    fn from(session: &Session) -> Self {
        Self {
            id: session.id,
            name: session.name.clone(),
            model: session.model.clone(),
            change: session.change,
        }
    }
}

impl Open {
    fn is_saved(&self) -> bool {
        self.saved == Some(self.session.change)
    }
}

/// Why a kept audit was not opened.
#[derive(Clone, Debug)]
pub enum NotOpened {
    /// The open one has changes that cannot be saved, and would be lost.
    Unsaved,
    /// The kept one cannot be read, or this was given up.
    NotRead(NotRead),
    /// The browser does not give it.
    Database(DatabaseError),
}

impl From<NotRead> for NotOpened {
    fn from(why: NotRead) -> Self {
        Self::NotRead(why)
    }
}

impl From<DatabaseError> for NotOpened {
    fn from(error: DatabaseError) -> Self {
        Self::Database(error)
    }
}

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Keeper {
    pub(super) fn new(
        said: Saving,
        say: UseStateSetter<Saving>,
        workspace: UseReducerDispatcher<Workspace>,
    ) -> Self {
        Self(Rc::new(Inner {
            workspace,
            said: RefCell::new(said),
            say,
            database: RefCell::default(),
            tabs: RefCell::default(),
            open: RefCell::default(),
            timer: RefCell::default(),
            is_saving: Cell::new(false),
            linked: RefCell::default(),
            is_syncing: Cell::new(false),
            sync_again: Cell::new(false),
        }))
    }

    /// Listens to the other tabs, and opens the audit that was open in this one
    /// before it was reloaded.
    pub(super) fn start(&self) {
        let keeper = self.clone();
        let tabs = Tabs::new(database::NAME, move |notice| keeper.hear(notice));
        *self.0.tabs.borrow_mut() = Some(tabs);
        let keeper = self.clone();
        spawn_local(async move {
            if let Some(id) = current_audit() {
                let kept = keeper.kept(id, &Watch::default()).await;
                // The user may have been faster.
                let is_free = keeper.0.open.borrow().is_none();
                match kept {
                    Ok((entry, model)) if is_free => keeper.show(&entry, model),
                    Err(NotOpened::Database(DatabaseError::Missing)) if is_free => {
                        remember_audit(None);
                    }
                    // The start screen shows it, and says why when it is opened.
                    _ => {}
                }
            }
            keeper.tell(|saving| saving.restoring = false);
        });
    }

    /// Takes note of the last state of the open audit.
    pub(super) fn follow(&self, session: Option<&Session>) {
        let Some(session) = session else {
            return;
        };
        let mut is_current = true;
        if let Some(open) = self.0.open.borrow_mut().as_mut()
            && open.session.id == session.id
        {
            open.session = session.into();
            is_current = open.exported == Some(session.change);
        }
        let was_current = self
            .0
            .said
            .borrow()
            .exported
            .is_some_and(|it| it.is_current);
        if was_current && !is_current {
            self.tell(|saving| {
                if let Some(exported) = &mut saving.exported {
                    exported.is_current = false;
                }
            });
        }
        self.schedule();
    }

    /// The key with which this browser signs, if it has one.
    ///
    /// # Errors
    /// When the browser does not give it.
    pub async fn signing_key(&self) -> Result<Option<SigningKey>, DatabaseError> {
        let found = self.database().await?.signing_key().await?;
        Ok(found.map(|(private, public)| SigningKey { private, public }))
    }

    /// Keeps the key with which this browser signs.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub async fn keep_signing_key(&self, key: &SigningKey) -> Result<(), DatabaseError> {
        let database = self.database().await?;
        database.keep_signing_key(&key.private, &key.public).await
    }

    /// The kept audits, the one saved last first.
    ///
    /// # Errors
    /// When the browser does not give them.
    pub async fn list(&self) -> Result<Vec<Entry>, DatabaseError> {
        self.database().await?.list().await
    }

    /// The bundle of an audit as it is kept, even if it cannot be read.
    ///
    /// # Errors
    /// When the browser does not give it.
    pub async fn text(&self, id: Id) -> Result<String, DatabaseError> {
        if let Some(open) = &*self.0.open.borrow()
            && open.session.id == id
        {
            return Ok(bundle::write(&open.session.model));
        }
        Ok(self.database().await?.load(id).await?.bundle)
    }

    /// Opens a kept audit in place of the open one. `careless` gives up what of
    /// that one could not be saved.
    ///
    /// # Errors
    /// When one of the two would be lost or cannot be read.
    pub async fn open(&self, id: Id, careless: bool, watch: &Watch) -> Result<(), NotOpened> {
        if !careless {
            self.leave().await?;
        }
        let (entry, model) = self.kept(id, watch).await?;
        self.show(&entry, model);
        Ok(())
    }

    /// Opens a new audit in place of the open one, and keeps it; in the history too if
    /// there is a reason. What has no room there is no trouble.
    ///
    /// # Errors
    /// When the open one has changes that cannot be saved.
    pub async fn adopt(
        &self,
        name: String,
        model: Model,
        notice: Option<Notice>,
        careless: bool,
        history: Option<Reason>,
    ) -> Result<(), NotOpened> {
        if !careless {
            self.leave().await?;
        }
        let id = new_id();
        self.place(Session::new(id, name, model), None, None);
        self.tell(|saving| {
            saving.state = SaveState::Pending;
            saving.notice = notice;
            saving.exported = None;
        });
        let keeper = self.clone();
        spawn_local(async move {
            // First it is shown.
            idle().await;
            keeper.save().await;
            if let (Some(reason), Ok(database)) = (history, keeper.database().await)
                && database.keep_saved(id, reason).await.is_ok()
            {
                keeper.tell(|saving| saving.shelf += 1);
            }
        });
        Ok(())
    }

    /// Keeps a new audit without opening it.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn shelve(&self, name: String, model: &Model) -> Result<(), DatabaseError> {
        let (id, text) = (new_id(), bundle::write(model));
        let database = self.database().await?;
        let entry = database.save(id, &name, None, &text).await?;
        // What has no room in the history is no trouble: the audit itself is kept.
        let _ = self.keep_text(id, Reason::Received, "", &text).await;
        self.shelf_changed(store::Notice::Saved(id, entry.revision));
        Ok(())
    }

    /// Keeps the open audit under another identity: another tab changed or
    /// deleted the one that it had.
    pub fn separate(&self, name: String) {
        let id = new_id();
        if let Some(open) = self.0.open.borrow_mut().as_mut() {
            open.session.id = id;
            open.session.name.clone_from(&name);
            open.revision = None;
            open.saved = None;
        }
        // The file of the folder is the other's.
        self.recall_folder(id);
        remember_audit(Some(id));
        self.0.workspace.dispatch(Deed::Separate(id, name));
        self.tell(|saving| {
            saving.state = SaveState::Pending;
            saving.exported = None;
        });
        self.save_now();
    }

    /// Calls an audit something else.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn rename(&self, id: Id, name: String) -> Result<(), DatabaseError> {
        if self.is_open(id) {
            self.0.workspace.dispatch(Deed::Rename(name));
            return Ok(());
        }
        let entry = self.database().await?.rename(id, &name).await?;
        self.shelf_changed(store::Notice::Saved(id, entry.revision));
        Ok(())
    }

    /// Keeps a copy of an audit.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn duplicate(&self, id: Id, name: &str) -> Result<(), DatabaseError> {
        if self.is_open(id) {
            self.save().await;
        }
        let database = self.database().await?;
        let entry = database.duplicate(id, new_id(), name).await?;
        self.shelf_changed(store::Notice::Saved(entry.id, entry.revision));
        Ok(())
    }

    /// Deletes an audit, and closes it if it is open.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn delete(&self, id: Id) -> Result<(), DatabaseError> {
        self.database().await?.delete(id).await?;
        remember_export(id, None);
        if self.is_open(id) {
            self.close();
        }
        self.shelf_changed(store::Notice::Deleted(id));
        Ok(())
    }

    /// The earlier states of an audit, the last one first.
    ///
    /// # Errors
    /// When the browser does not give them.
    pub async fn states(&self, audit: Id) -> Result<Vec<State>, DatabaseError> {
        self.database().await?.states(audit).await
    }

    /// Keeps the open audit as it is now as a named state.
    ///
    /// # Errors
    /// When the browser has no room for it.
    pub async fn keep_state(&self, name: &str) -> Result<(), DatabaseError> {
        self.keep(Reason::Named, name).await
    }

    /// The bundle of an earlier state.
    ///
    /// # Errors
    /// When the browser does not give it.
    pub async fn state_text(&self, state: &State) -> Result<String, DatabaseError> {
        self.database().await?.state_bundle(state).await
    }

    /// An earlier state as a model.
    ///
    /// # Errors
    /// When it cannot be read, or the browser does not give it.
    pub async fn state_model(&self, state: &State) -> Result<Model, NotOpened> {
        let text = self.state_text(state).await?;
        let opened = read_in_parts(text.as_bytes(), &Watch::default()).await?;
        Ok(opened.model)
    }

    /// Makes the open audit what it was in an earlier state, as one change that can be
    /// undone; what it is now is kept before.
    ///
    /// # Errors
    /// When the earlier state cannot be read, or what is now cannot be kept.
    pub async fn go_back(&self, state: &State) -> Result<(), NotOpened> {
        let then = self.state_model(state).await?;
        self.keep(Reason::Return, "").await?;
        let now = match &*self.0.open.borrow() {
            Some(open) if open.session.id == state.audit => open.session.model.clone(),
            _ => return Ok(()),
        };
        let edit = Edit::between(&now, &then);
        self.0.workspace.dispatch(Deed::Edit(edit, None));
        Ok(())
    }

    /// Forgets an earlier state.
    ///
    /// # Errors
    /// When the browser does not do it.
    pub async fn forget_state(&self, state: &State) -> Result<(), DatabaseError> {
        self.database().await?.forget_state(state).await?;
        self.tell(|saving| saving.shelf += 1);
        Ok(())
    }

    /// Makes the open audit what came of it and of a file, as one change that can be
    /// undone; what it is now is kept before, and so is what the file says.
    ///
    /// # Errors
    /// When there is no room for these states.
    pub async fn bring_together(
        &self,
        merged: &Model,
        theirs: &Model,
    ) -> Result<(), DatabaseError> {
        let Some(draft) = self.draft() else {
            return Ok(());
        };
        self.keep(Reason::Merge, "").await?;
        let theirs = bundle::write(theirs);
        self.keep_text(draft.id, Reason::Received, "", &theirs)
            .await?;
        self.took_theirs(&theirs);
        let edit = Edit::between(&draft.model, merged);
        self.0.workspace.dispatch(Deed::Edit(edit, None));
        // Where nothing was left to change here, there may be in the file.
        self.save_now();
        Ok(())
    }

    async fn keep(&self, reason: Reason, name: &str) -> Result<(), DatabaseError> {
        let Some(draft) = self.draft() else {
            return Ok(());
        };
        let text = bundle::write_in_parts(&draft.model, &Parts::default()).await;
        self.keep_text(draft.id, reason, name, &text).await
    }

    pub(super) async fn keep_text(
        &self,
        audit: Id,
        reason: Reason,
        name: &str,
        text: &str,
    ) -> Result<(), DatabaseError> {
        let database = self.database().await?;
        database.keep_state(audit, reason, name, text).await?;
        self.tell(|saving| saving.shelf += 1);
        Ok(())
    }

    /// The open audit as it is now.
    pub(super) fn draft(&self) -> Option<Draft> {
        let open = self.0.open.borrow();
        open.as_ref().map(|open| open.session.clone())
    }

    /// Closes the open audit, saved or not.
    pub fn close(&self) {
        *self.0.open.borrow_mut() = None;
        *self.0.linked.borrow_mut() = None;
        remember_audit(None);
        self.tell(|saving| saving.folder = None);
        self.0.workspace.dispatch(Deed::Close);
    }

    /// Hands the open audit out as a file.
    pub fn export(&self) {
        let Some(draft) = self.draft() else {
            return;
        };
        let text = bundle::write(&draft.model);
        export(&draft.name, &text);
        self.handed_out(draft.id, text);
    }

    /// Hands the open audit out as a file under a passphrase.
    ///
    /// # Errors
    /// When it was not put under it.
    pub async fn export_encrypted(&self, passphrase: &str) -> Result<(), NoAnswer> {
        let Some(draft) = self.draft() else {
            return Ok(());
        };
        let text = bundle::write(&draft.model);
        let content = encrypt(passphrase, text.as_bytes()).await?;
        export_encrypted(&draft.name, &content);
        self.note_export(draft.id, draft.change, text);
        Ok(())
    }

    /// Takes note that an audit was handed out as it is now, and keeps that state:
    /// somebody else may go on from it.
    pub fn handed_out(&self, id: Id, text: String) {
        let change = self.draft().map(|draft| draft.change);
        self.note_export(id, change.unwrap_or_default(), text);
    }

    /// Takes note that an audit was handed out; if it is the open one, as it was with a
    /// change.
    fn note_export(&self, id: Id, change: u64, text: String) {
        let keeper = self.clone();
        spawn_local(async move {
            // What has no room in the history is no trouble: the file is there.
            let _ = keeper.keep_text(id, Reason::Sent, "", &text).await;
        });
        self.note_handed_out(id, change, now());
    }

    /// Remembers when an audit went out, and says so if it is the open one: as it was
    /// with a change.
    pub(super) fn note_handed_out(&self, id: Id, change: u64, at: f64) {
        remember_export(id, Some(at));
        let mut is_current = None;
        if let Some(open) = self.0.open.borrow_mut().as_mut()
            && open.session.id == id
        {
            open.exported = Some(change);
            is_current = Some(open.session.change == change);
        }
        if let Some(is_current) = is_current {
            self.tell(|saving| saving.exported = Some(Exported { at, is_current }));
        }
    }

    /// Gives up the changes made here, and shows what another tab saved.
    pub fn give_up(&self) {
        let Some(id) = self.0.open.borrow().as_ref().map(|open| open.session.id) else {
            return;
        };
        let keeper = self.clone();
        spawn_local(async move {
            if let Err(NotOpened::Database(error)) = keeper.open(id, true, &Watch::default()).await
            {
                keeper.tell(|saving| saving.state = SaveState::Failed(error));
            }
        });
    }

    /// Puts the notice away.
    pub fn dismiss(&self) {
        self.tell(|saving| saving.notice = None);
    }

    /// Whether the open audit has changes that are nowhere but in this page.
    pub fn would_lose(&self) -> bool {
        self.0
            .open
            .borrow()
            .as_ref()
            .is_some_and(|open| !open.is_saved() && open.exported != Some(open.session.change))
    }

    /// Saves without waiting for a pause.
    pub fn save_now(&self) {
        let keeper = self.clone();
        spawn_local(async move { keeper.save().await });
    }

    pub(super) fn is_open(&self, id: Id) -> bool {
        self.0
            .open
            .borrow()
            .as_ref()
            .is_some_and(|open| open.session.id == id)
    }

    pub(super) async fn database(&self) -> Result<Rc<Database>, DatabaseError> {
        if let Some(database) = &*self.0.database.borrow() {
            return Ok(database.clone());
        }
        let database = Rc::new(Database::open(database::NAME).await?);
        *self.0.database.borrow_mut() = Some(database.clone());
        Ok(database)
    }

    async fn kept(&self, id: Id, watch: &Watch) -> Result<(Entry, Model), NotOpened> {
        let kept = self.database().await?.load(id).await?;
        let opened = read_in_parts(kept.bundle.as_bytes(), watch).await?;
        Ok((kept.entry, opened.model))
    }

    /// Makes sure that the open audit can be left.
    async fn leave(&self) -> Result<(), NotOpened> {
        if self.would_lose() {
            self.save().await;
        }
        if self.would_lose() {
            return Err(NotOpened::Unsaved);
        }
        Ok(())
    }

    /// Shows a kept audit.
    fn show(&self, entry: &Entry, model: Model) {
        let session = Session::new(entry.id, entry.name.clone(), model);
        let saved = session.change;
        let exported = exported_at(entry.id).map(|at| Exported {
            at,
            is_current: at >= entry.saved_on,
        });
        self.place(session, Some(entry.revision), Some(saved));
        if let Some(open) = self.0.open.borrow_mut().as_mut()
            && exported.is_some_and(|it| it.is_current)
        {
            open.exported = Some(saved);
        }
        self.tell(|saving| {
            saving.state = SaveState::Saved(entry.saved_on);
            saving.notice = None;
            saving.exported = exported;
        });
    }

    fn place(&self, session: Session, revision: Option<u32>, saved: Option<u64>) {
        *self.0.timer.borrow_mut() = None;
        *self.0.open.borrow_mut() = Some(Open {
            session: (&session).into(),
            revision,
            saved,
            exported: None,
            waiting_since: None,
        });
        remember_audit(Some(session.id));
        self.recall_folder(session.id);
        self.0.workspace.dispatch(Deed::Open(Box::new(session)));
    }

    /// Saves after a pause, if there is something to save.
    fn schedule(&self) {
        let delay = match self.0.open.borrow_mut().as_mut() {
            Some(open) if !open.is_saved() => {
                let now = now();
                let since = *open.waiting_since.get_or_insert(now);
                PAUSE.min(since + PATIENCE - now).max(0.0)
            }
            _ => return,
        };
        match self.0.said.borrow().state {
            // They end by a decision of the user only.
            SaveState::Failed(
                DatabaseError::Conflict | DatabaseError::Missing | DatabaseError::Outdated,
            ) => return,
            SaveState::Failed(_) | SaveState::Pending | SaveState::Saved(_) => {}
        }
        self.tell(|saving| {
            // A trouble stays in sight until a save succeeds.
            if matches!(saving.state, SaveState::Saved(_)) {
                saving.state = SaveState::Pending;
            }
        });
        let keeper = self.clone();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most the pause, and not negative"
        )]
        let timeout = Timeout::new(delay as u32, move || keeper.save_now());
        *self.0.timer.borrow_mut() = Some(timeout);
    }

    /// Saves the last state of the open audit, and what is typed meanwhile.
    async fn save(&self) {
        /// How long before one looks whether another save has ended, in milliseconds.
        const AGAIN: u32 = 10;
        if self.0.is_saving.replace(true) {
            // The save that runs looks again when it is done.
            while self.0.is_saving.get() {
                TimeoutFuture::new(AGAIN).await;
            }
            return;
        }
        loop {
            let (draft, revision) = match self.0.open.borrow_mut().as_mut() {
                Some(open) if !open.is_saved() => {
                    open.waiting_since = None;
                    (open.session.clone(), open.revision)
                }
                _ => break,
            };
            let text = bundle::write_in_parts(&draft.model, &Parts::default()).await;
            let result = match self.database().await {
                Ok(database) => database.save(draft.id, &draft.name, revision, &text).await,
                Err(error) => Err(error),
            };
            let is_good = result.is_ok();
            self.saved(&draft, result);
            if !is_good {
                break;
            }
        }
        self.0.is_saving.set(false);
        // What another tab did meanwhile is settled first.
        if !matches!(
            self.0.said.borrow().state,
            SaveState::Failed(
                DatabaseError::Conflict | DatabaseError::Missing | DatabaseError::Outdated
            )
        ) {
            self.sync().await;
        }
    }

    fn saved(&self, draft: &Draft, result: Result<Entry, DatabaseError>) {
        let mut is_last = false;
        if let Some(open) = self.0.open.borrow_mut().as_mut()
            && open.session.id == draft.id
        {
            if let Ok(entry) = &result {
                open.revision = Some(entry.revision);
                open.saved = Some(draft.change);
                // What was handed out before it was saved is still the same.
                if open.exported == Some(draft.change) {
                    remember_export(draft.id, Some(entry.saved_on));
                }
            }
            is_last = open.is_saved() || result.is_err();
        }
        if let Ok(entry) = &result {
            self.shelf_changed(store::Notice::Saved(entry.id, entry.revision));
        }
        if is_last {
            self.tell(|saving| {
                saving.state = match result {
                    Ok(entry) => SaveState::Saved(entry.saved_on),
                    Err(error) => SaveState::Failed(error),
                };
            });
        }
    }

    /// Hears what another tab did.
    fn hear(&self, notice: store::Notice) {
        self.tell(|saving| saving.shelf += 1);
        let (store::Notice::Saved(id, _) | store::Notice::Deleted(id)) = notice;
        let is_newer = match (&*self.0.open.borrow(), notice) {
            (Some(open), store::Notice::Saved(id, revision)) => {
                open.session.id == id && open.revision.is_none_or(|known| known < revision)
            }
            (Some(open), store::Notice::Deleted(id)) => open.session.id == id,
            (None, _) => false,
        };
        if !is_newer {
            return;
        }
        match notice {
            store::Notice::Deleted(_) => {
                if let Some(open) = self.0.open.borrow_mut().as_mut() {
                    open.saved = None;
                }
                self.tell(|saving| saving.state = SaveState::Failed(DatabaseError::Missing));
            }
            store::Notice::Saved(..) => {
                let keeper = self.clone();
                spawn_local(async move { keeper.refresh(id).await });
            }
        }
    }

    /// Shows anew what another tab saved, unless something would be lost here.
    async fn refresh(&self, id: Id) {
        let kept = self.kept(id, &Watch::default()).await;
        let is_clean = match &*self.0.open.borrow() {
            Some(open) if open.session.id == id => open.is_saved(),
            _ => return,
        };
        match kept {
            Ok((entry, model)) if is_clean => {
                self.show(&entry, model);
                self.tell(|saving| saving.notice = Some(Notice::Refreshed));
            }
            Ok(_) | Err(NotOpened::NotRead(_) | NotOpened::Unsaved) => {
                self.tell(|saving| saving.state = SaveState::Failed(DatabaseError::Conflict));
            }
            Err(NotOpened::Database(error)) => {
                self.tell(|saving| saving.state = SaveState::Failed(error));
            }
        }
    }

    /// Tells this page and the other tabs that the list of audits changed.
    fn shelf_changed(&self, notice: store::Notice) {
        if let Some(tabs) = &*self.0.tabs.borrow() {
            tabs.tell(notice);
        }
        self.tell(|saving| saving.shelf += 1);
    }

    pub(super) fn tell(&self, change: impl FnOnce(&mut Saving)) {
        let mut said = self.0.said.borrow().clone();
        change(&mut said);
        self.0.said.replace(said.clone());
        self.0.say.set(said);
    }
}
