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

# 256 words of which passphrases are made: a to z only, no two that sound alike.
passphrase-words = acorn actor album alpine amber apricot apron armour artist ash autumn avenue axle bagel baker balcony bamboo banjo barley barn basil basket beacon bench berry bicycle biscuit blanket boat bonnet bottle boulder branch bread breeze brick broom bucket buffalo cabin camel camera candle canyon carbon carpet carrot castle cherry chess chicken circle citrus clay cloud cobalt coffee comet compass corner cotton cousin cradle crayon cricket curtain cushion daisy desert diamond dolphin domino dragon drawer drum dune eagle earth eclipse elm engine envelope evening fabric farmer feather fence finger flag forest fossil fountain fox friday garden giraffe glacier glove goose granite grass harbour harvest hedge helmet herring honey horizon horse iceberg iguana indigo insect jaguar jasmine jelly jigsaw judge juice jungle kangaroo kayak kennel kingdom kite koala ladder lamp lantern lavender leaf lemon leopard library lilac lizard lobster lotus lumber mango marble market medal melon mercury mirror mitten monday mosaic moth museum napkin nectar needle nest nickel night north notebook november nutmeg oak oasis october olive orbit organ otter owl oyster paddle palace panda parade peacock pelican pepper pine planet plum poem polar pony potato prism pumpkin puzzle pyramid quarry quill quiver radar radish rainbow raisin raven river robin rope ruby sailor salad sandal saturn scarf school sesame shadow shelter shovel signal sketch slipper soap sofa spider spinach spoon squirrel stone storm straw sugar summer sunday sunset syrup teacher thimble tiger timber toast tomato torch tower tractor train trumpet tulip turtle umbrella valley vanilla velvet village vinegar violin walrus water whale wheat window winter wolf yogurt zebra
