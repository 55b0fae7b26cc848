// The way in was granted; lead on without leaving a step back in the history.

location.replace("/");
