# The interview, on the start screen.

start-interview = Answer questions
start-interview-hint = The easiest way: one question at a time, in everyday words. The first discovery comes within five minutes; you can stop whenever you like.
start-interview-begin = Begin the interview
