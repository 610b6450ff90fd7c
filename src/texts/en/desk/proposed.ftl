# What the starting template proposes, and what one confirms.

# $caution = when the finding may be wrong, or nothing
caution-proposed = This finding rests on answers that the starting template proposed and nobody confirmed. { $caution }
# $record = the name of the record
ask-confirm = Is what the template proposes right? { $record }
