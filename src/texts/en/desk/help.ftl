# The help. Each line of a text is a paragraph.

help-hint = Everything is here, even without a connection.
help-topics = Topics
help-tour = Take the short tour
help-findings = What is wrong, why it matters, on what it rests and what to do. You decide about each: into the plan, accepted, put off or disputed.

help-topic-how = How Limpide works
    .text =
        You describe what you hold, what you use and what flows. Limpide draws the map of it and reads it through with rules written beforehand, always the same ones.
        Each finding says why it is there, on what it rests and in which case it is wrong. There is no overall mark, no artificial intelligence and no advice that somebody sells.
        “I don’t know” is a real answer: it is never held against you, and Limpide tells you whom to ask.
        Nothing is final. You can begin anywhere, stop, come back, correct and undo.
help-topic-pages = What each page is for
    .text = At the top, what Limpide understands and proposes; under “Describe” and “Follow up”, what you tell it.
help-topic-words = The words and the rules
    .text = The glossary explains each word of the trade in everyday words. The page of rules says what each of them looks for, why, from where on it speaks and from which law or recommendation it comes. You can switch one off, saying why.
help-topic-privacy = Where your data is
    .text =
        It is on this device, in the memory of this browser, and nowhere else. Nothing is sent: the page loads its own files only, and its policy forbids the browser to pass anything on. There is no account, no cookie and no measuring of visits.
        Whoever can open this browser in your name can read your audits. On a shared device, export your audit, then delete it from here.
        To delete an audit: on the start page (“Limpide”, at the top left), choose “Delete” beside its name. To erase everything at once, erase the data of this site in the settings of the browser. Files that were exported stay where you put them.
        The browser also remembers the chosen language, whether the short tour was taken, whether keys alone are used, when each audit was exported and, as long as the tab stays open, the name that is being typed on the start page and the records that were opened last.
        Do not write passwords into an audit. A function often does instead of a name: “the accountant”.
help-topic-keeping = Saving and finding again
    .text =
        Each answer is kept at once: there is no button to save. At the top, beside the name of the audit, you see when that was the last time.
        Erasing the browsing data erases your audits too, and a private window forgets them when it closes. So export often: the exported file is your copy. The home page says whether it is up to date.
        If the browser cannot save, Limpide says so in red and keeps everything on the screen until it succeeds.
        The same audit can be open in two tabs: nothing is overwritten without your knowing.
        The page “File” can also keep the audit in a file of one of your folders, shared or not: it is written as you work, and never over what others wrote there.
help-topic-handing-over = Handing over to somebody
    .text =
        “Export” makes a file that holds the whole audit. Hand it over as a confidential document: from hand to hand or by a protected way, rather than by a plain e-mail.
        The page “File” puts it under a passphrase: it can then travel by e-mail. Tell the passphrase another way, for example by telephone.
        The other person opens it with Limpide in a browser of their own. The file can also be read without Limpide: it is text, and its format is described in full.
        The page “Where you stand” says whether there is enough for somebody else to take over.
help-topic-keyboard = With the keyboard
    .text = Everything can be done without a mouse. The first button of each page leads straight to the content, and each page announces its title.
help-topic-people = Whom to ask
    .text =
        The person who looks after your computers, for what you do not know: the page of findings says what to ask first.
        A digital advisor who sells nothing of what they recommend, to read your audit and help you to decide. The page “Interests” is there to note what each of them gains.
        Your cantonal data protection commissioner, or the Federal Commissioner (FDPIC, www.edoeb.admin.ch), for a question about data on persons.
        The National Cyber Security Centre (NCSC, www.ncsc.admin.ch), if you are the victim of an attack or have a doubt: it answers small organisations too.
        The person who hosts this page, if Limpide itself does not work.

help-key-tab = Tab, Shift + Tab
    .does = Go to the next element, back to the one before
help-key-enter = Enter, Space
    .does = Follow a link, press a button, open or close a part
help-key-arrows = ↑ ↓
    .does = Choose in a list
help-key-escape = Esc
    .does = Close a list or a question without changing anything
help-key-undo = Ctrl + Z
    .does = Undo the last change, as far back as the opening of the audit
help-key-redo = Ctrl + Y
    .does = Make again what was just undone
