//! What is decided about findings, what is asked of the market, what is kept in sight.

use super::choice::choice;
use super::field::part;
use super::record::record;
use super::{Data, Date, Money, Party, Prose, Ref, Service};

choice! {
    /// What is done about findings.
    DecisionKind "decision-kind" {
        /// Something is done.
        Act "do",
        /// It is accepted, for a reason and until a date.
        Accept "accept",
        /// It is put off.
        Postpone "postpone",
        /// The finding is wrong.
        Dispute "wrong",
    }
}

record! {
    /// What was decided about some findings.
    Decision in Decisions {
        /// The keys of the findings it answers.
        findings "findings": Vec<String>,
        /// What each of these findings said when that was decided, in a short form
        /// and in their order: it is looked at again when that changes.
        rests_on "restsOn": Vec<String>,
        /// What is done.
        kind "kind": DecisionKind,
        /// Why.
        reason "reason": Prose,
        /// Who decided.
        decided_by "decidedBy": Ref<Party>,
        /// When.
        decided_on "decidedOn": Date,
        /// Until when it holds.
        until "until": Date,
    }
}

choice! {
    /// How far an action is.
    ActionState "action-state" {
        /// Not begun.
        Planned "planned",
        /// Begun.
        Started "started",
        /// Done.
        Done "done",
        /// Given up.
        Dropped "dropped",
    }
}

impl Action {
    /// Whether it is still to be done: neither done nor given up.
    pub fn is_under_way(&self) -> bool {
        let is_over =
            |state: &ActionState| matches!(state, ActionState::Done | ActionState::Dropped);
        !self.state.is_known_and(is_over)
    }
}

choice! {
    /// How much work an action is.
    Effort "effort" {
        /// Within an hour.
        Hour "hour",
        /// Within a day.
        Day "day",
        /// Within a week.
        Week "week",
        /// More.
        More "more",
    }
}

record! {
    /// Something to do.
    Action in Actions {
        /// The keys of the findings it answers.
        findings "findings": Vec<String>,
        /// The decision it follows from.
        decision "decision": Ref<Decision>,
        /// Who does it.
        owner "owner": Ref<Party>,
        /// By when.
        due "due": Date,
        /// How much work it is.
        effort "effort": Effort,
        /// What it costs.
        cost "cost": Money,
        /// What it saves in a year.
        yearly_saving "yearlySaving": Money,
        /// How far it is.
        state "state": ActionState,
        /// When it was done.
        done_on "doneOn": Date,
    }
}

part! {
    /// A question put to the market, or an answer from it.
    RequestAnswer "request-answer" {
        /// Who answers.
        party "party": Ref<Party>,
        /// When the answer came.
        received_on "receivedOn": Date,
        /// Whether the party belongs to the advisors' network, and said so.
        network_declared "networkDeclared": bool,
        /// The price for a year.
        yearly_price "yearlyPrice": Money,
        /// What was answered.
        text "text": Prose,
    }
}

record! {
    /// A simplified request for information, neutral towards suppliers.
    Request in Requests {
        /// What is needed.
        need "need": Prose,
        /// The services it would replace or complete.
        services "services": Vec<Ref<Service>>,
        /// The data concerned.
        data "data": Vec<Ref<Data>>,
        /// The questions.
        questions "questions": Vec<Prose>,
        /// Who writes it.
        issued_by "issuedBy": Ref<Party>,
        /// Who checks it.
        checked_by "checkedBy": Ref<Party>,
        /// When it was sent.
        sent_on "sentOn": Date,
        /// By when answers are awaited.
        due "due": Date,
        /// The answers received.
        answers "answers": Vec<RequestAnswer>,
    }
}

choice! {
    /// Whether something to come threatens or helps.
    Outlook "outlook" {
        /// It threatens.
        Risk "risk",
        /// It helps.
        Opportunity "opportunity",
    }
}

record! {
    /// A technology or a rule to keep an eye on.
    Watch in Watches {
        /// What is watched.
        subject "subject": Prose,
        /// Whether it threatens or helps.
        outlook "outlook": Outlook,
        /// The services concerned.
        services "services": Vec<Ref<Service>>,
        /// Where one reads about it.
        reference "reference": String,
        /// When to look again.
        next_look "nextLook": Date,
    }
}
