# The home page of an open audit, and the short tour.

home-title = Home
home-hint = Where you stand, and what is best done now.
home-unnamed = Organisation without a name yet
home-exported-never = Not yet exported to a file from this browser
# $moment = the time, with the day if it is not today
home-exported-current = Exported to a file, { $moment }; nothing has changed since
home-exported-before = Exported to a file, { $moment }; changed since
home-next = And now

home-step-begin = Say what you work with
    .why = In your own words, one thing at a time. “I don’t know” is an answer too, and you can stop whenever you like: everything is kept. Meanwhile the map draws itself.
    .action = Begin
home-step-continue = Take up the questions where you left them
    .why = The more you answer, the more Limpide can see. “I don’t know” and “later” are answers too.
    .action = Continue
home-step-confirm = { $count ->
    [one] Check the proposed record
   *[other] Check the { $count } proposed records
}
    .why = They say what is usual, not necessarily what you have. Nothing is concluded from them for certain until you have confirmed them.
    .action = Check them
home-step-ask = Find an answer that nobody has
    .why = Of all that nobody knows yet, this matters most.
    .action = Note the answer
home-ask-whom = Ask: { $whom }
home-step-act = Do what you have planned
    .why = This is the first thing in your plan. Once it is done, say so on its record: Limpide will look at what has changed.
    .action = Open this action
# $day = a date
home-act-due = To be done by { $day }
home-act-overdue = It was to be done by { $day }
home-step-plan = Decide what to begin with
    .why = Findings wait for a decision, and nothing is planned yet. A single action, even a small one, is enough to begin.
    .action = Choose an action
home-step-review = Have your audit read by somebody
    .why = All that matters is decided. Somebody who has not worked on it will see what you no longer see: a colleague, your advisor, a member of the committee.
    .action = Note a second look
home-step-hand-over = Put a copy in a safe place
    .why = Everything is decided and read. The exported file is your copy: keep it elsewhere than on this device, or hand it to whoever will take over.
    .action = Export the audit

home-causes = What stands out
home-causes-all = { $count ->
    [one] See the finding
   *[other] See the { $count } findings
}
home-described = What is described
home-described-hint = The line shows how many questions have an answer.
# $share = in per cent
home-understood = { $share }% understood
home-nothing-yet = nothing yet
home-level = Step
home-answered = Answers
home-sure = Sure records
home-standing-all = See what is missing, theme by theme

## The short tour

# $step = at which step one is, $of = how many there are
tour-position = Short tour: { $step } of { $of }
tour-describe = Describe
    .text = “Interview” puts one question at a time. Further down, under “Describe”, each kind of thing has its page: people, information, tools, what flows. Each answer is kept at once; there is no button to save.
    .go = Go to: Interview
tour-map = Look at the map
    .text = The map draws itself from what you describe. It shows who sends what to whom, and where it is protected.
    .go = Go to: Map
tour-findings = Read the findings
    .text = Limpide says what is wrong, why it matters and on what that rests. It also says what nobody knows: that is never a fault.
    .go = Go to: Findings
tour-plan = Decide
    .text = Put into the plan what you want to do, with a person and a date. Limpide shows beforehand what it would change.
    .go = Go to: Plan
tour-keep = Keep it, and ask for help
    .text = At the top of the page, “Export” makes a file: it is your copy. “Help” explains all the rest, and lets you take this tour again.
    .go = Go to: Help
tour-next = Next
tour-back = Back
tour-skip = Skip the tour
tour-end = End the tour
