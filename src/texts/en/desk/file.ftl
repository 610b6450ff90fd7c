# The file: handing out a copy, readable or protected.

file-title = File
file-hint = Your audit fits into one file. Keep a copy of it elsewhere than on this computer, and give it to whoever goes on from here.
help-file = Save the audit as a file, readable or protected by a passphrase.
file-readable = Readable file
file-readable-hint = Anybody can open and read it, with Limpide or without.
file-readable-save = Save the file
file-protect = File protected by a passphrase
file-protect-hint = Without the passphrase nobody can open it: no snooper, and not us either. Send the file one way and the passphrase another, for example by telephone. The format is called age: other programs open it too.
passphrase-label = Passphrase
passphrase-again = Propose another
passphrase-copy = Copy the passphrase
passphrase-show = Show what I type
passphrase-noted = I wrote it down elsewhere than with the file
# How hard a passphrase is to guess.
strength-none = Guessed at once. Take several words.
strength-weak = Guessed in an evening. Add words.
strength-fair = Guessed in some weeks. Add a word or two.
strength-good = Almost safe enough. Add a word.
strength-strong = Good passphrase.
file-protect-save = Save the protected file
file-protect-busy = The file is being prepared…
file-protect-done = The protected file is among your downloads.
file-peers-go = Make an anonymous copy

# A file that is under a passphrase is opened.
unlock-title = This file is protected
# $name = the name of the file
unlock-hint = Opening “{ $name }” takes its passphrase. Whoever sent you the file knows it.
unlock-open = Open
unlock-busy = The file is being opened…
unlock-wrong = This is not the right passphrase. Capitals and spaces between words count.
unlock-damaged = This protected file is damaged: it was cut off or changed on its way. Ask for it to be sent again.
unlock-key = This file is protected by a key and not by a passphrase. Open it with the program age, then choose here the file that comes out.
unlock-work = This file asks for more work than a browser can do. Open it with the program age, then choose here the file that comes out.
unlock-newer = This file follows a version of the age format that Limpide does not know yet. Open it with the program age, then choose here the file that comes out.

# A file of a folder of the user's in which the audit lives too.
folder-title = Living file in a folder
folder-hint = The audit is also saved in a file of your computer while you work. If that folder is shared (Nextcloud, kDrive, SharePoint), others can go on from it: Limpide first looks whether the file has changed, and brings both versions together.
folder-not-here = This browser cannot write into a folder; Chrome and Edge can. Save the file by hand: the home page reminds you when that was last done.
folder-new = Create the file in a folder
folder-existing = Take a file that is already there
folder-unlink = No longer write this file
# $name = the name of the file, $moment = when
folder-same = “{ $name }” says the same as the audit, { $moment }.
folder-linked = The audit is linked to “{ $name }”.
folder-refreshed = The file in the folder was changed elsewhere: you now see its latest version. “Undo” goes back to yours.
folder-asks = Limpide no longer writes “{ $name }”: the browser wants your consent first.
folder-allow = Allow it again
folder-changed = “{ $name }” was changed elsewhere, and you changed the audit here. Nothing is lost: bring the two together. Until then Limpide no longer writes this file.
folder-merge = See and bring together
folder-unreadable = “{ $name }” cannot be read at the moment: perhaps it is being copied. Limpide leaves it alone.
folder-unrelated = “{ $name }” is the audit of another organisation. Limpide leaves it alone.
folder-missing = “{ $name }” is no longer in its place. The audit is still in this browser.
folder-full = There is no room left to write “{ $name }”. The audit is still in this browser.
folder-failed = “{ $name }” could not be written: perhaps the folder is no longer there, or another program holds the file. The audit is still in this browser.
