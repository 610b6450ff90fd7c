# The interview, on the start screen.

start-interview = Answer questions
start-interview-hint = The easy way: one question at a time, in plain words. You see a first result in five minutes, and you can stop when you like.
start-interview-begin = Begin the interview
