<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>QuizDesk</name>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>As the computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>High contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Tint of the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>None</source>
            <comment>tint</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Cream</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Blue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Green</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Rose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Grey</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Movement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Reduced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Learn from corrections</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>Home</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <source>Practise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/progress_line.py"></location>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <source>Glossary</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <source>Settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/playing.py"></location>
            <source>Answer first, or skip the question and come back to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>It was handed in as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>Time is up. Everything that you had answered was handed in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>Your quiz is saved. Go on with it whenever you like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/about.py"></location>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <location filename="../../src/quizdesk/ui/screens/round_result.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Choose what to practise</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>None ticked means all of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Kinds of question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>How many questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Practice: see the mark after each question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Timed test: see the marks when you hand in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <location filename="../../src/quizdesk/ui/screens/turning_points.py"></location>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Start</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>How</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>&amp;Questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>&amp;Minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>{title} ({number})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Dates drill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Leave</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>I do not know</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>When was it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>See the result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>Not counted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <source>{when} · {band}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <source>Questions on it</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <location filename="../../src/quizdesk/viewmodels/turning_points.py"></location>
            <source>Practise %n questions</source>
            <extracomment>For one: Practise %n question</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <source>People and terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <source>A name, a word, an abbreviation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Glossary flash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Not yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <source>Turn it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <source>Explanations first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <source>Terms first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <source>Did you know it? Press 1 for “Knew it”, 2 for “Not yet”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Knew it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Start today's revision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Choosing what is best asked today…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Your last quizzes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/due_columns.py"></location>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>The quiz that you have begun stays saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Practise one kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Go on with your quiz</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>{percent} · {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>{score}, {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Hand it in as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <location filename="../../src/quizdesk/ui/screens/turning_points.py"></location>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Turning points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <location filename="../../src/quizdesk/ui/screens/round_result.py"></location>
            <source>Another round</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <source>Link every sentence first: %n are left.</source>
            <extracomment>For one: Link every sentence first: %n is left.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Timed mock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <source>As in an exam</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <source>Begin the mock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <source>Pages of the notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <source>Each page asks its questions in the order of the notes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <source>The questions of this bank do not say which page they rest on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <source>Practise a page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Before you hand in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Every question is answered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Back to the questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Hand in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Not finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Past scores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Every quiz that you hand in is kept here with its answers and marks, so that you can look at them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Newer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Older</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Start a quiz</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Drag each event to its month. By keys: up and down choose, Space picks up, left and right move by a month, up and down by a year, Space drops, Esc puts back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Place the events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Other events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Place every event first; the next is chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Exam date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>For example {day} or 2/6/27. Empty where there is no exam.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>Your plan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>No exam date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Choose the day in a calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Minutes a day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>What is left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>What you would remember</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>A missed day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Minutes a day: {minutes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <source>Today's revision chooses for you. Here you choose for yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>By topic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>By level</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Weakest points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/viewmodels/progress.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Mistakes again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Predicted and what came true</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Day by day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Show the calendar as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Hide the calendar as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>To ask again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Show the days to come as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Hide the days to come as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>%n questions were not all right when last asked; the longest ago come first.</source>
            <extracomment>For one: %n question was not all right when last asked.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Practise the weakest %n</source>
            <extracomment>For one: Practise your weakest point</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Flag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Skip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>All questions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>{kind} · {worth}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Flagged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Marks the question so that you come back to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/reading.py"></location>
            <source>Reading the questions…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/reading.py"></location>
            <source>These questions are opened for the first time. The next time they open at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/reading.py"></location>
            <location filename="../../src/quizdesk/ui/screens/trouble.py"></location>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>Question by question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Another quiz like this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>{score} ({percent})</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>%n points of your written answers wait for you: open the answer.</source>
            <extracomment>For one: %n point of your written answers waits for you: open the answer.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/progress_line.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/share_bar.py"></location>
            <source>{subject}: {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/round_result.py"></location>
            <source>Do these %n again</source>
            <extracomment>For one: Do this one again</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Takes effect when QuizDesk is started again. The Welsh is a beginning that no speaker of Welsh has reviewed yet: parts of it are still in English. Questions are in the language that they were written in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Arrow keys go from event to event, plus and minus draw the years wider or narrower, Enter opens an event. An empty ring is not asked yet, a half one is shaky, a full one is firm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Wider years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Narrower years</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Open this event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>{when}: {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>Explain it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>Before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>Causes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>The change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>“Explain it” asks: {stem}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>On the timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turning_points.py"></location>
            <source>When policy changed, and why. Each opens as a story: before, causes, change, results.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turning_points.py"></location>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>Link causes to their turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>Your answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>Write your answer here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>%n words · about {expected} expected</source>
            <extracomment>For one: %n word · about {expected} expected</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>An answer can have at most {number} characters. What you added would make it longer, so it was left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>Too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/banner.py"></location>
            <source>{word}: {sentence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/choice_list.py"></location>
            <source>Options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/date_matching_board.py"></location>
            <source>{date} put back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/widgets/day_calendar.py"></location>
            <source>Calendar of the last %n weeks; the arrow keys choose a day</source>
            <extracomment>For one: Calendar of the last week; the arrow keys choose a day</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/widgets/due_columns.py"></location>
            <source>Chart of the next %n days</source>
            <extracomment>For one: Chart of the next day</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/feedback_panel.py"></location>
            <source>Your words are shown beside the points of the mark scheme.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/widgets/glossary_notes.py"></location>
            <source>Explain %n names and terms</source>
            <extracomment>For one: Explain %n name or term</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/glossary_notes.py"></location>
            <source>Hide the explanations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/glossary_notes.py"></location>
            <source>{key} does this too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>To decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Missed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>I did not say this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>I said this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Did you say this?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Point {number}, {verdict}: {say}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>{choice}: point {number}, {say}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>You wrote nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>Your answer with its marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>{words} and {more}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>Your words {words} may earn point {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>Your words {words} earned point {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/match_row.py"></location>
            <source>Space puts it here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/match_row.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>It is handed in and can no longer be moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/match_row.py"></location>
            <source>{date}, picked up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/month_calendar.py"></location>
            <source>Month before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/month_calendar.py"></location>
            <source>Next month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/month_calendar.py"></location>
            <source>Calendar: the arrow keys choose a day, Page Up and Page Down a month, Enter takes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>Right answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>{option}, your choice, right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>{option}, your choice, not right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>{option}, the right answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>1st</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>2nd</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>3rd</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>4th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>5th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>6th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>7th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>8th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>9th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>10th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>place {place} of {number}, after {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>place {place} of {number}, before {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>place {place} of {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} picked up. Move it with the arrow keys, Space to drop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} picked up. Click the place where it belongs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>Earliest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>Latest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>Events in order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} dropped: {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} put back: {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event}: {where}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Space picks it up. Arrow keys go to the other events.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Arrow keys move it, Space drops it here, Escape puts it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Space drops the event here, Escape puts it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Move up: {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Move down: {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, picked up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Belongs {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, right, {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, not right, belongs {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>Put back: {where}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>Picked up. Left and right by a month, up and down by a year. {where}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>Dropped. {where}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>{event}: not placed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>{event}: {date}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>{where} {place} of {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>{where} {place} of {number}, in the hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>{event} (not placed)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/progress_line.py"></location>
            <source>{done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/right_order.py"></location>
            <source>The right order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Not right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <source>Problem</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/time_left.py"></location>
            <source>Time left: {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/week_columns.py"></location>
            <source>{title}: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Show the weeks as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Hide the weeks as text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>How much of everything was likely to be remembered a week later, at the end of each week.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Week by week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Show every topic and level week by week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Hide the topics and levels week by week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Show a model answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Hide the model answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>The mark is wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Leave the mark as it is now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Worth knowing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Lets you set every point of the mark scheme.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>What it is for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Practice for A-level history that needs no internet. The questions are short-answer and quiz practice on A-level content; no exam board sets them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Questions in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>{bank}: %n questions.</source>
            <extracomment>For one: {bank}: %n questions.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Your answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Answers and marks stay on this computer, in {folder}. Nothing is sent anywhere. They can be exported and erased: see the command “quizdesk scores”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>QuizDesk is free software under the MIT licence. It is made with Python and Qt for Python (LGPL version 3). The typeface is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font Licence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>No question is of these kinds and topics. Choose more of either.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>%n questions in {minutes}, marked when you hand in.</source>
            <extracomment>For one: %n question in {minutes}, marked when you hand in.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>%n questions, each marked as soon as you answer it. No time limit.</source>
            <extracomment>For one: %n question, each marked as soon as you answer it. No time limit.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>All topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>Test: {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>Practice: {subject}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{number} of {total} · {band}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>The year is enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>Month and year, for example Apr 1922 or 4/1922. A year alone earns half.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>Type a date first, or choose “I do not know”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>“{typed}” is no date that can be read. Type it as in 1922, Apr 1922 or 16/4/22; this was not counted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>Not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>It was {date}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>What happened in {date} was {event}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{date} lies between {before} and {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{date} comes after {before}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{date} comes before {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>It came after {before}, before {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>It came after {before}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>It came before {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{length} late: it was {date}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{length} early: it was {date}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>The year is right; it was {date}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{typed} takes it in, but it was {date}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>%n years</source>
            <extracomment>For one: %n year</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>%n days</source>
            <extracomment>For one: %n day</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>%n months</source>
            <extracomment>For one: %n month</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{years} and {months}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>No answers in the last %n weeks.</source>
            <extracomment>For one: No answers in the last week.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{answers} on {active} of the last {days}. The most on one day: {most}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>%n answers</source>
            <extracomment>For one: %n answer</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>Nothing that was asked falls due in the next {days}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>%n questions to ask again in the next {days}, {today} of them today.</source>
            <extracomment>For one: %n question to ask again in the next {days}, {today} of them today.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{weekday} {day} {month}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: no answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: %n answers</source>
            <extracomment>For one: {day}: %n answer</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: nothing due</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: %n questions due</source>
            <extracomment>For one: {day}: %n question due</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drilling.py"></location>
            <source>{right} of {total} right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drilling.py"></location>
            <source>{firm} of {total} are firm: likely to be known on the day of your exam.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drilling.py"></location>
            <source>{firm} of {total} are firm: likely to be known a fortnight from now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drilling.py"></location>
            <source>They come again when you are likely to forget them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/drilling.py"></location>
            <source>The %n to do again stand first.</source>
            <extracomment>For one: The one to do again stands first.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Names of terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>{what}: {firm} of {total} firm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>{day} is past. Type the day of an exam to come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>{day} is too far away. Is the year right?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>“{text}” is no day that can be read. Type it as in {example} or 2/6/27.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>The exam is on one day: type the day too, as in {example}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>So far {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>Not answered: {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>All right: {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>Partly right: {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>Not right: {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>The right answer is: {answer}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>The right answers are: {answers}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>%n points need your decision: did you say it?</source>
            <extracomment>For one: %n point needs your decision: did you say it?</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/foretold.py"></location>
            <source>Predictions can be judged from {fewest} answers to questions that were asked before; so far there are {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/foretold.py"></location>
            <source>Over your last {answers} answers, predictions were {points} off on average.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/foretold.py"></location>
            <source>%n percentage points</source>
            <extracomment>For one: %n percentage point</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/foretold.py"></location>
            <source>Predicted {predicted}%, came true {actual}% (%n answers)</source>
            <extracomment>For one: Predicted {predicted}%, came true {actual}% (%n answer)</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <source>This bank explains no people or terms.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <source>%n people and terms.</source>
            <extracomment>For one: %n people and terms.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <source>{number} of %n people and terms.</source>
            <extracomment>For one: {number} of %n people and terms.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <source>Nothing here has “{search}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Also: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Say to yourself what it means, then turn it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Think of the name, then turn it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>{questions} on {topics}. Your answers are kept as you give them, so you can stop at any time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>Set an exam date</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>{answered} of %n questions answered, saved {when}</source>
            <extracomment>For one: {answered} of %n question answered, saved {when}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>{detail}. It seems to be open in another window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Question {position} of {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>{kind} · {topic}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Choose {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Choose one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Put a date beside each event: drag it, or use Space and the arrow keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Earliest first: drag an event, or use Space and the arrow keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Write about {number} words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>not asked yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>shaky</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>firm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>You have not answered a question on it yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>You have answered {number} of its %n questions.</source>
            <extracomment>For one: You have answered {number} of its %n question.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>The chance that you remember them today is about {likely}: {word}.</source>
            <extracomment>For one: The chance that you remember it today is about {likely}: {word}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>Link results to their turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>Link results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>Link causes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>This bank tells too few turning points to link anything to them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>Each sentence is a cause of one turning point. Drag the turning points to their causes, or use Space and the arrow keys. Some may be left over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>Each sentence is a result of one turning point. Drag the turning points to their results, or use Space and the arrow keys. Some may be left over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>{turn} ({date})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>It led to this: {change}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>It came of this: {change}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/linking.py"></location>
            <source>{right} of %n sentences linked rightly.</source>
            <extracomment>For one: {right} of %n sentence linked rightly.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Events and dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>no date yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>No date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space picks it up. Arrow keys go to the other dates, Tab to the events.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>It is put to an event.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Back to the dates: {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Arrow keys go to the other events, Tab to the dates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space picks the date up, Delete takes it out. Arrow keys go to the other events, Tab to the dates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space drops the date here, Escape puts it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event}: {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event}: {date}, {verdict}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event}: {date}, {verdict}; its date is {own_date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Its date: {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} put to {event}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} is back among the dates.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} picked up. Choose an event with the arrow keys, Space to drop.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} picked up. Click the event it belongs to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event} has no date yet. Pick up a date first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Sentences and turning points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Sentences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Not linked yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Not linked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space picks it up. Arrow keys go to the other turning points, Tab to the sentences.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>It is linked to a sentence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Back to the turning points: {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Arrow keys go to the other sentences, Tab to the turning points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space picks the turning point up, Delete takes it out. Arrow keys go to the other sentences, Tab to the turning points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space links the turning point here, Escape puts it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event} {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event} {date}, {verdict}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event} {date}, {verdict}; it belongs to {own_date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>It belongs to: {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>“{date}” is linked to: {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>“{date}” is back among the turning points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>“{date}” picked up. Choose a sentence with the arrow keys, Space to link.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>“{date}” picked up. Click the sentence it belongs to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Nothing is linked here yet. Pick up a turning point first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>No marks, no reasons and no glossary until you hand in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>Until then you can go back and change an answer. Every answer is kept as you give it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>If you leave, the time runs on. When it is up, what you have answered is handed in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>You can stop the clock for a rest break.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>Timed mock, %n minutes</source>
            <extracomment>For one: Timed mock, %n minute</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>{marks} in {minutes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>%n questions on {topics}, the quick ones first.</source>
            <extracomment>For one: %n question on {topics}, the quick ones first.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>{kind}: {questions} for {marks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>Everyone has {minutes}; with your extra time you have {allowed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>No question of this bank fits into {minutes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mock_paper.py"></location>
            <source>This bank has too few questions for {asked}, so the paper is for {minutes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Go on with today's revision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Practise what was not all right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>To revise: {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>Practise page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>Page {page}: {source}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>%n things to know, none of them asked yet.</source>
            <extracomment>For one: %n thing to know, not asked yet.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <location filename="../../src/quizdesk/viewmodels/remembered.py"></location>
            <source>Of %n things to know: {parts}.</source>
            <extracomment>For one: Of %n thing to know: {parts}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>{questions}. {known}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>Page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>Nothing in the last %n weeks.</source>
            <extracomment>For one: Nothing in the last week.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>{now}% now, from nothing before this week.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>From {before}% on {day} to {now}% now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>{topic} {percent}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>{day}: {percent}% of everything. {topics}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>Not answered, flagged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>Answered, flagged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>Not answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>Answered</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>%n questions not answered yet.</source>
            <extracomment>For one: %n question not answered yet.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/past.py"></location>
            <source>%n questions, {when}</source>
            <extracomment>For one: %n question, {when}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/past.py"></location>
            <source>%n quizzes</source>
            <extracomment>For one: %n quiz</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>All events</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>{credit}%: {right} of %n events in the right place. Half counts how near each is (three years off is nothing), half whether they are in order.</source>
            <extracomment>For one: {credit}%: {right} of %n event in the right place. Half counts how near each is (three years off is nothing), half whether they are in order.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>{event}: {verdict}. {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>It was {date}, after “{earlier}”, before “{later}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>It was {date}, after “{earlier}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>It was {date}, before “{later}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>%n months early</source>
            <extracomment>For one: %n month early</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>%n months late</source>
            <extracomment>For one: %n month late</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Without an exam date QuizDesk asks what you are about to forget, and new questions in between.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>The exam is today.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>The exam on {day} is past. Set the next one, or none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>%n days until the exam on {day}, today counted.</source>
            <extracomment>For one: %n day until the exam on {day}, today counted.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>on the exam day</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>in %n days</source>
            <extracomment>For one: in %n day</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Of %n things to know, {firm} firm, {shaky} shaky and {new} new. Firm means at least {likely} likely to be remembered {on_the_day}; new, not asked yet.</source>
            <extracomment>For one: Of %n thing to know, {firm} firm, {shaky} shaky and {new} new. Firm means at least {likely} likely to be remembered {on_the_day}; new, not asked yet.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Nothing more is needed for all of it to be firm; asking again keeps it so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>All of it takes about {needed} of questions to be firm.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>At {minutes} a day you have {had}: enough.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>At {minutes} a day you have {had}: {short} short. What brings most on the exam day is asked first; about {wanted} a day would do for all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Nothing was asked yet, so nothing can be predicted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>If nothing more were asked, you would remember about {all} of it {on_the_day}: of what was asked so far about {asked}, and of what is new nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>How true such predictions are for you is said from {number} answers on to questions that were asked before; until then, doubt them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>How true such predictions were: over your last {answers} answers to questions that were asked before, {predicted} were to be right and {actual} were; like with like they were %n percentage points off.</source>
            <extracomment>For one: How true such predictions were: over your last {answers} answers to questions that were asked before, {predicted} were to be right and {actual} were; like with like they were %n percentage point off.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>A missed day needs no making up: the next is chosen from what you remember then.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>It leaves {minutes} less until the exam.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/progress.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Weakest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/progress.py"></location>
            <source>One question again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/remembered.py"></location>
            <source>{remembered} likely remembered in a week, {forgotten} likely not, {unseen} not asked yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/remembered.py"></location>
            <source>Nothing was asked yet. What you remember shows here from your first answer on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>%n questions in {duration}</source>
            <extracomment>For one: %n question in {duration}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>%n questions in {duration}; {allowed} were allowed</source>
            <extracomment>For one: %n question in {duration}; {allowed} were allowed</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{when} · {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{awarded} of {out_of}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{kind} · {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{verdict}, {awarded} of {out_of}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/sitting.py"></location>
            <source>%n minutes left.</source>
            <extracomment>For one: %n minute left.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Check answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Next question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>See results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Review and hand in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Back to results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Save and leave</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>Today is done: {done} of revision, and you planned {minutes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>{left} of today's {minutes} are left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>Today's {minutes} are done. If you like to go on: {questions}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>{left} of today's {minutes} are left: {questions}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>{minutes}: {questions}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>%n questions, all new</source>
            <extracomment>For one: %n question, new</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>%n questions, all to remember again</source>
            <extracomment>For one: %n question, to remember again</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>%n questions, {again} to remember again and {new} new</source>
            <extracomment>For one: %n question, {again} to remember again and {new} new</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>This bank asks no dated events.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>%n events from {first} to {last}.</source>
            <extracomment>For one: %n event from {first} to {last}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>Timeline: {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>Questions also word it: {wordings}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>{when}: {event}. {band}, {place} of {number}; {firmness}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>Your records need a decision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>… and {number} more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>The questions cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>QuizDesk cannot begin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>When the cause has been put right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>Begin with empty records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>The damaged file is set aside beside them, for a technician to look at.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>Go back to the newest backup</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>{name}. The damaged file is set aside, not thrown away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/turning_points.py"></location>
            <source>{date}. Its questions: {firmness}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/turning_points.py"></location>
            <source>Explain: {turn}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/turning_points.py"></location>
            <source>Turning point: {turn}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Partly right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Topics and kinds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Choose topics, kinds and how many, as practice or as a timed test.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>What you are likeliest to have forgotten a week from now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>What you are likeliest to forget. It shows from your first answer on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>A page of the notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>A page's questions in the order of the notes, and how well you know each page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>A paper of 20, 40 or 60 minutes under exam conditions, marked at the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Six events without their dates, to be put on a line of years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Type the dates of ten events, and see how near you were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Ten people and terms: say what each means, turn it, and say whether you knew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>This bank tells no turning points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Each change of policy as a story, and which causes belong to which.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Nothing that was asked last waits to be put right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>%n questions were not all right when last asked.</source>
            <extracomment>For one: %n question was not all right when last asked.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/weak_points.py"></location>
            <source>About {percent}% likely to be remembered in a week. A mark point of: {question}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/weak_points.py"></location>
            <source>About {percent}% likely to be remembered in a week. {topic}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Multiple choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Date matching</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Ordering</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Written answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Recall</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Understanding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Judgement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>January</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>February</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>March</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>April</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>May</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>June</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>July</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>August</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>September</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>October</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>November</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>December</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Jan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Feb</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Mar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Apr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>May</source>
            <comment>short for the month</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Jun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Jul</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Aug</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Oct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Nov</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Dec</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Monday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Tuesday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Wednesday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Thursday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Friday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Saturday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sunday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Mon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Tue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Wed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Thu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Fri</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sun</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n questions</source>
            <extracomment>For one: %n question</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n topics</source>
            <extracomment>For one: %n topic</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n marks</source>
            <extracomment>For one: %n mark</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{awarded} of %n marks</source>
            <extracomment>For one: {awarded} of %n mark</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n minutes</source>
            <extracomment>For one: %n minute</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>under a minute</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n hours</source>
            <extracomment>For one: %n hour</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{hours} {minutes}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n seconds</source>
            <extracomment>For one: %n second</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{time} minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{number}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{day}, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{month} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{day} {month} {year}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{weekday} {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{day} {month}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>You counted this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>You did not count this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>Your teacher counted this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>Your teacher did not count this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>The program had said: {why}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
