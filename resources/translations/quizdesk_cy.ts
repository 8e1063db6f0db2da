<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
    <context>
        <name>QuizDesk</name>
        <message>
            <location filename="../../src/quizdesk/resources.py"></location>
            <source>A part of QuizDesk is missing: {part}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/resources.py"></location>
            <location filename="../../src/quizdesk/ui/language.py"></location>
            <source>Install QuizDesk again, or unpack the whole of its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/file.py"></location>
            <source>Your settings hold only until you close QuizDesk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/file.py"></location>
            <source>The settings in {file} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/file.py"></location>
            <source>The settings in {file} cannot be understood.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Colours</source>
            <translation type="unfinished">Lliwiau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>As the computer</source>
            <translation type="unfinished">Fel y cyfrifiadur</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Light</source>
            <translation type="unfinished">Golau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Dark</source>
            <translation type="unfinished">Tywyll</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>High contrast</source>
            <translation type="unfinished">Cyferbyniad uchel</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Tint of the page</source>
            <translation type="unfinished">Arlliw'r dudalen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>None</source>
            <comment>tint</comment>
            <translation type="unfinished">Dim</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Cream</source>
            <translation type="unfinished">Hufen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Blue</source>
            <translation type="unfinished">Glas</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Green</source>
            <translation type="unfinished">Gwyrdd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Rose</source>
            <translation type="unfinished">Rhosliw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Grey</source>
            <translation type="unfinished">Llwyd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Typeface</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Usual</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Spacing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Wide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Text size</source>
            <translation type="unfinished">Maint y testun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Movement</source>
            <translation type="unfinished">Symudiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Full</source>
            <translation type="unfinished">Llawn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Reduced</source>
            <translation type="unfinished">Llai</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Language</source>
            <translation type="unfinished">Iaith</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Your name</source>
            <translation type="unfinished">Eich enw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Ask who is learning when QuizDesk opens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Offer to read questions aloud</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/settings/rules.py"></location>
            <source>Learn from corrections</source>
            <translation type="unfinished">Dysgu o gywiriadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/arranged.py"></location>
            <source>Extra time is from 0 to {most} per cent.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/arranged.py"></location>
            <source>Change the extra time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/backup.py"></location>
            <source>The records are in use and cannot be copied now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/backup.py"></location>
            <source>Try again later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/database.py"></location>
            <source>A folder is called {file}, where the records should be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/database.py"></location>
            <source>The records in {file} are gone, yet there are backups.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/database.py"></location>
            <source>{file} is another program's file, not QuizDesk's records.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/database.py"></location>
            <source>The records in {file} lack tables that QuizDesk made.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Another program has kept the records in {file} locked for too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Wait a moment and try again; if it goes on, close other QuizDesk windows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>The disk that holds {file} is full, so nothing more can be kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Free some space and try again; what was kept before is safe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>The disk did not let QuizDesk read or write {file} ({cause}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Make sure that the drive or the network is there and not full; then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>The records in {file} refused what QuizDesk asked of them ({cause}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Close QuizDesk and open it again; if it happens again, report it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>QuizDesk has no leave to write {file}, so nothing can be kept there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Choose another folder with --data-dir, or ask for leave to write to this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>The records in {file} are no longer there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Make sure that the drive or the network is connected; then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>The records in {file} were written by a later version of QuizDesk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>They are left as they are; install the newest QuizDesk to open them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>This Python brings SQLite {version}, which is too old for QuizDesk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Install a Python with SQLite {version} or newer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Nothing was changed; the backup {name} is sound and can be put in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>Nothing was changed; no sound backup was found, but you can begin anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/faults.py"></location>
            <source>The records in {file} are damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>The records have no such learner.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>The learner may have been erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>A learner needs a name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>Write at least one letter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>A name has at most {number} characters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>Shorten it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>There is a learner of that name already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/learners.py"></location>
            <source>Choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/memories.py"></location>
            <source>A day's revision takes from 1 to {most} minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/memories.py"></location>
            <source>Change the minutes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/merging.py"></location>
            <source>A quiz that the file goes on with is open in another QuizDesk window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/merging.py"></location>
            <source>Close it there; then read the file again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/practice.py"></location>
            <source>What practice earns is a share from 0 to 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>This attempt is over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>Look at it among the past scores.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>This attempt seems to be open in another QuizDesk window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>Close it there, or take it over here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>The records have no such attempt.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>It may have been erased.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>This attempt has been gone on with in another QuizDesk window, or ended there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/store/standing.py"></location>
            <source>Everything up to then is kept; go back to the start to see it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/language.py"></location>
            <source>A part of QuizDesk is damaged: {part}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>Home</source>
            <translation type="unfinished">Hafan</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <source>Practise</source>
            <translation type="unfinished">Ymarfer</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/progress_line.py"></location>
            <source>Progress</source>
            <translation type="unfinished">Cynnydd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Timeline</source>
            <translation type="unfinished">Llinell amser</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <source>Glossary</source>
            <translation type="unfinished">Geirfa</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/main_window.py"></location>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Settings</source>
            <translation type="unfinished">Gosodiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>By topic</source>
            <translation type="unfinished">Yn ôl pwnc</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>By level</source>
            <translation type="unfinished">Yn ôl lefel</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>Name: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>Name:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>{some} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>And %n more topics: {some} of {all}.</source>
            <extracomment>For one: And %n more topic: {some} of {all}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>Week by week, all topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>Filled: likely remembered in a week. Hatched: asked, likely not. Open: not asked yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Weakest points</source>
            <translation type="unfinished">Y pwyntiau gwannaf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>And %n more.</source>
            <extracomment>For one: And %n more.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/paper/progress_sheet.py"></location>
            <source>Last quizzes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/playing.py"></location>
            <source>Answer first, or skip the question and come back to it.</source>
            <translation type="unfinished">Atebwch yn gyntaf, neu hepgorwch y cwestiwn a dod yn ôl ato.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/progress_pages.py"></location>
            <source>Save progress as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/progress_pages.py"></location>
            <source>PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/progress_pages.py"></location>
            <source>Your progress is saved on one page, to print or to give away: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>It was handed in as it was.</source>
            <translation type="unfinished">Fe'i cyflwynwyd fel yr oedd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>Time is up. Everything that you had answered was handed in.</source>
            <translation type="unfinished">Mae'r amser ar ben. Cyflwynwyd popeth roeddech wedi'i ateb.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>Your answers are saved, and the time runs on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/quiz_pages.py"></location>
            <source>Your quiz is saved. Go on with it whenever you like.</source>
            <translation type="unfinished">Mae eich cwis wedi'i gadw. Ewch ymlaen ag ef pryd bynnag y mynnwch.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/records_pages.py"></location>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Save my history to a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/records_pages.py"></location>
            <source>Histories of QuizDesk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/records_pages.py"></location>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Read a history from a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/records_pages.py"></location>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Export all my data</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/records_pages.py"></location>
            <source>Nothing was erased: that is not the name. Type it as it stands.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/records_pages.py"></location>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/about.py"></location>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <location filename="../../src/quizdesk/ui/screens/round_result.py"></location>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Done</source>
            <translation type="unfinished">Wedi gorffen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Choose what to practise</source>
            <translation type="unfinished">Dewis beth i'w ymarfer</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Topics</source>
            <translation type="unfinished">Pynciau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>None ticked means all of them.</source>
            <translation type="unfinished">Os nad oes dim wedi'i dicio, dewisir pob un.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Kinds of question</source>
            <translation type="unfinished">Mathau o gwestiwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Levels</source>
            <translation type="unfinished">Lefelau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>How many questions</source>
            <translation type="unfinished">Faint o gwestiynau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Minutes</source>
            <translation type="unfinished">Munudau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Practice: see the mark after each question</source>
            <translation type="unfinished">Ymarfer: gweld y marc ar ôl pob cwestiwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Timed test: see the marks when you hand in</source>
            <translation type="unfinished">Prawf wedi'i amseru: gweld y marciau wrth gyflwyno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <location filename="../../src/quizdesk/ui/screens/turning_points.py"></location>
            <source>Back</source>
            <translation type="unfinished">Yn ôl</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>Start</source>
            <translation type="unfinished">Dechrau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>How</source>
            <translation type="unfinished">Sut</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>&amp;Questions</source>
            <translation type="unfinished">&amp;Cwestiynau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>&amp;Minutes</source>
            <translation type="unfinished">&amp;Munudau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/choosing.py"></location>
            <source>{title} ({number})</source>
            <translation type="unfinished">{title} ({number})</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Dates drill</source>
            <translation type="unfinished">Dril dyddiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Leave</source>
            <translation type="unfinished">Gadael</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>I do not know</source>
            <translation type="unfinished">Nid wyf yn gwybod</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Check</source>
            <translation type="unfinished">Gwirio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>When was it?</source>
            <translation type="unfinished">Pryd oedd hi?</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>See the result</source>
            <translation type="unfinished">Gweld y canlyniad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>Next</source>
            <translation type="unfinished">Nesaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/dates_drill.py"></location>
            <source>Not counted</source>
            <translation type="unfinished">Heb ei gyfrif</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/erase.py"></location>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Erase me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/erase.py"></location>
            <source>Keep everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/erase.py"></location>
            <source>Export all my data first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/erase.py"></location>
            <source>Erase me for good</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/erase.py"></location>
            <source>To erase it, type this name: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <source>{when} · {band}</source>
            <translation type="unfinished">{when} · {band}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <source>Questions on it</source>
            <translation type="unfinished">Cwestiynau amdano</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/event.py"></location>
            <location filename="../../src/quizdesk/viewmodels/turning_points.py"></location>
            <source>Practise %n questions</source>
            <extracomment>For one: Practise %n question</extracomment>
            <translation type="unfinished">
                <numerusform>Dim cwestiynau i'w hymarfer</numerusform>
                <numerusform>Ymarfer %n cwestiwn</numerusform>
                <numerusform>Ymarfer %n o gwestiynau</numerusform>
                <numerusform>Ymarfer %n o gwestiynau</numerusform>
                <numerusform>Ymarfer %n o gwestiynau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/found_history.py"></location>
            <source>Read a history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/found_history.py"></location>
            <source>Leave it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/found_history.py"></location>
            <source>Join it to my records</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/found_history.py"></location>
            <source>Two names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/found_history.py"></location>
            <source>Both names are mine: join it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <source>People and terms</source>
            <translation type="unfinished">Pobl a thermau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <source>A name, a word, an abbreviation</source>
            <translation type="unfinished">Enw, gair, talfyriad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary.py"></location>
            <source>Find</source>
            <translation type="unfinished">Chwilio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Glossary flash</source>
            <translation type="unfinished">Cardiau geirfa</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Not yet</source>
            <translation type="unfinished">Ddim eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/glossary_flash.py"></location>
            <source>Turn it</source>
            <translation type="unfinished">Ei droi</translation>
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
            <translation type="unfinished">Yn ei wybod</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Start today's revision</source>
            <translation type="unfinished">Dechrau adolygu heddiw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Choosing what is best asked today…</source>
            <translation type="unfinished">Wrthi'n dewis beth sydd orau i'w ofyn heddiw…</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Your last quizzes</source>
            <translation type="unfinished">Eich cwisiau diwethaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/due_columns.py"></location>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>Today</source>
            <translation type="unfinished">Heddiw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>The quiz that you have begun stays saved.</source>
            <translation type="unfinished">Mae'r cwis rydych wedi'i ddechrau yn dal wedi'i gadw.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Practise one kind</source>
            <translation type="unfinished">Ymarfer un math</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Go on with your quiz</source>
            <translation type="unfinished">Mynd ymlaen â'ch cwis</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>{percent} · {title}</source>
            <translation type="unfinished">{percent} · {title}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>{score}, {detail}</source>
            <translation type="unfinished">{score}, {detail}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <location filename="../../src/quizdesk/ui/screens/pin_asked.py"></location>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Somebody else</source>
            <translation type="unfinished">Rhywun arall</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Go on</source>
            <translation type="unfinished">Ymlaen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/home.py"></location>
            <source>Hand it in as it is</source>
            <translation type="unfinished">Ei gyflwyno fel y mae</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <location filename="../../src/quizdesk/ui/screens/turning_points.py"></location>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Turning points</source>
            <translation type="unfinished">Trobwyntiau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/linking.py"></location>
            <location filename="../../src/quizdesk/ui/screens/round_result.py"></location>
            <source>Another round</source>
            <translation type="unfinished">Rownd arall</translation>
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
            <translation type="unfinished">Ffug arholiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <source>As in an exam</source>
            <translation type="unfinished">Fel mewn arholiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/mock.py"></location>
            <source>Begin the mock</source>
            <translation type="unfinished">Dechrau'r ffug arholiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/notes.py"></location>
            <source>Pages of the notes</source>
            <translation type="unfinished">Tudalennau'r nodiadau</translation>
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
            <translation type="unfinished">Ymarfer tudalen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Before you hand in</source>
            <translation type="unfinished">Cyn i chi gyflwyno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Every question is answered.</source>
            <translation type="unfinished">Mae pob cwestiwn wedi'i ateb.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Back to the questions</source>
            <translation type="unfinished">Yn ôl i'r cwestiynau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Hand in</source>
            <translation type="unfinished">Cyflwyno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/overview.py"></location>
            <source>Not finished</source>
            <translation type="unfinished">Heb orffen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Past scores</source>
            <translation type="unfinished">Sgoriau blaenorol</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Every quiz that you hand in is kept here with its answers and marks, so that you can look at them again.</source>
            <translation type="unfinished">Cedwir pob cwis rydych yn ei gyflwyno yma gyda'i atebion a'i farciau, er mwyn i chi edrych arnynt eto.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Newer</source>
            <translation type="unfinished">Mwy diweddar</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Older</source>
            <translation type="unfinished">Hŷn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/past_scores.py"></location>
            <source>Start a quiz</source>
            <translation type="unfinished">Dechrau cwis</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>Your PIN</source>
            <translation type="unfinished">Eich PIN</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>A PIN is a latch, not a lock. It keeps classmates from opening your page by mistake or for fun. It does not encrypt anything: whoever can open the files of this computer can read your answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>The PIN that you have now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>New PIN</source>
            <translation type="unfinished">PIN newydd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>The new PIN again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>From 4 to 12 digits, other than those of your bank card or telephone. If you forget it, nothing is lost: who looks after this computer can take it away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>Remove the PIN</source>
            <translation type="unfinished">Dileu'r PIN</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>Change the PIN</source>
            <translation type="unfinished">Newid y PIN</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin.py"></location>
            <source>Set the PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin_asked.py"></location>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>PIN</source>
            <translation type="unfinished">PIN</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin_asked.py"></location>
            <source>Forgotten?</source>
            <translation type="unfinished">Wedi anghofio?</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin_asked.py"></location>
            <source>Open</source>
            <translation type="unfinished">Agor</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin_asked.py"></location>
            <source>The PIN of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/pin_asked.py"></location>
            <source>Nothing is lost. Who looks after this computer can take the PIN away with this command, and every answer stays:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Drag each event to its month. By keys: up and down choose, Space picks up, left and right move by a month, up and down by a year, Space drops, Esc puts back.</source>
            <translation type="unfinished">Llusgwch bob digwyddiad i'w fis. Â bysellau: mae i fyny ac i lawr yn dewis, Space yn codi, chwith a de yn symud o fis, i fyny ac i lawr o flwyddyn, Space yn gollwng, Esc yn rhoi yn ôl.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Place the events</source>
            <translation type="unfinished">Gosod y digwyddiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>From</source>
            <translation type="unfinished">O</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Other events</source>
            <translation type="unfinished">Digwyddiadau eraill</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/placing.py"></location>
            <source>Place every event first; the next is chosen.</source>
            <translation type="unfinished">Gosodwch bob digwyddiad yn gyntaf; mae'r nesaf wedi'i ddewis.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Exam date</source>
            <translation type="unfinished">Dyddiad yr arholiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>For example {day} or 2/6/27. Empty where there is no exam.</source>
            <translation type="unfinished">Er enghraifft {day} neu 2/6/27. Gwag os nad oes arholiad.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>Your plan</source>
            <translation type="unfinished">Eich cynllun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>No exam date</source>
            <translation type="unfinished">Dim dyddiad arholiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Choose the day in a calendar</source>
            <translation type="unfinished">Dewis y diwrnod mewn calendr</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Minutes a day</source>
            <translation type="unfinished">Munudau'r dydd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>What is left</source>
            <translation type="unfinished">Beth sydd ar ôl</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>What you would remember</source>
            <translation type="unfinished">Beth fyddech chi'n ei gofio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>A missed day</source>
            <translation type="unfinished">Diwrnod a gollwyd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/plan.py"></location>
            <source>Minutes a day: {minutes}</source>
            <translation type="unfinished">Munudau'r dydd: {minutes}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/practise.py"></location>
            <source>Today's revision chooses for you. Here you choose for yourself.</source>
            <translation type="unfinished">Mae adolygu heddiw yn dewis drosoch chi. Yma rydych chi'n dewis eich hun.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <location filename="../../src/quizdesk/viewmodels/progress.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Mistakes again</source>
            <translation type="unfinished">Camgymeriadau eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Dates and terms</source>
            <translation type="unfinished">Dyddiadau a thermau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Predicted and what came true</source>
            <translation type="unfinished">Yr hyn a ragwelwyd a'r hyn a ddaeth yn wir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Save as PDF</source>
            <translation type="unfinished">Cadw fel PDF</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Day by day</source>
            <translation type="unfinished">Dydd wrth ddydd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Show the calendar as text</source>
            <translation type="unfinished">Dangos y calendr fel testun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Hide the calendar as text</source>
            <translation type="unfinished">Cuddio'r calendr fel testun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>To ask again</source>
            <translation type="unfinished">I'w gofyn eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Show the days to come as text</source>
            <translation type="unfinished">Dangos y dyddiau i ddod fel testun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Hide the days to come as text</source>
            <translation type="unfinished">Cuddio'r dyddiau i ddod fel testun</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>%n questions were not all right when last asked; the longest ago come first.</source>
            <extracomment>For one: %n question was not all right when last asked.</extracomment>
            <translation type="unfinished">
                <numerusform>Roedd pob cwestiwn yn gywir pan ofynnwyd ef ddiwethaf.</numerusform>
                <numerusform>Nid oedd %n cwestiwn yn hollol gywir pan ofynnwyd ef ddiwethaf; yr hynaf ddaw'n gyntaf.</numerusform>
                <numerusform>Nid oedd %n o gwestiynau'n hollol gywir pan ofynnwyd nhw ddiwethaf; yr hynaf ddaw'n gyntaf.</numerusform>
                <numerusform>Nid oedd %n o gwestiynau'n hollol gywir pan ofynnwyd nhw ddiwethaf; yr hynaf ddaw'n gyntaf.</numerusform>
                <numerusform>Nid oedd %n o gwestiynau'n hollol gywir pan ofynnwyd nhw ddiwethaf; yr hynaf ddaw'n gyntaf.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/progress.py"></location>
            <source>Practise the weakest %n</source>
            <extracomment>For one: Practise your weakest point</extracomment>
            <translation type="unfinished">
                <numerusform>Ymarfer y gwannaf</numerusform>
                <numerusform>Ymarfer eich pwynt gwannaf</numerusform>
                <numerusform>Ymarfer y %n gwannaf</numerusform>
                <numerusform>Ymarfer y %n gwannaf</numerusform>
                <numerusform>Ymarfer y %n gwannaf</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Question</source>
            <translation type="unfinished">Cwestiwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Flag</source>
            <translation type="unfinished">Rhoi baner</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Skip</source>
            <translation type="unfinished">Hepgor</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>All questions</source>
            <translation type="unfinished">Pob cwestiwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Pause for a rest break</source>
            <translation type="unfinished">Oedi am seibiant</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>{kind} · {worth}</source>
            <translation type="unfinished">{kind} · {worth}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Flagged</source>
            <translation type="unfinished">Baner arno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/quiz.py"></location>
            <source>Marks the question so that you come back to it.</source>
            <translation type="unfinished">Yn nodi'r cwestiwn er mwyn i chi ddod yn ôl ato.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/reading.py"></location>
            <source>Reading the questions…</source>
            <translation type="unfinished">Wrthi'n darllen y cwestiynau…</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/reading.py"></location>
            <source>These questions are opened for the first time. The next time they open at once.</source>
            <translation type="unfinished">Agorir y cwestiynau hyn am y tro cyntaf. Y tro nesaf byddant yn agor ar unwaith.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/reading.py"></location>
            <location filename="../../src/quizdesk/ui/screens/trouble.py"></location>
            <source>Quit</source>
            <translation type="unfinished">Gadael</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>What you remember is being worked out: {done} of {whole} answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Your records</source>
            <translation type="unfinished">Eich cofnodion</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>What you remember</source>
            <translation type="unfinished">Yr hyn rydych yn ei gofio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>At another computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Take the file to the other computer, for example on a memory stick.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>It is joined to what is here; nothing is written over, and nothing comes twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Your data are yours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>A folder with a table for a spreadsheet and everything in plain text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/records.py"></location>
            <source>Everything that is kept of you, in the backups too, for good.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/rest.py"></location>
            <source>Rest break</source>
            <translation type="unfinished">Seibiant</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/rest.py"></location>
            <source>The clock stands still, and the questions are hidden. Take your time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/rest.py"></location>
            <source>How long you rested is kept with the test.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/rest.py"></location>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Save and leave</source>
            <translation type="unfinished">Cadw a gadael</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/rest.py"></location>
            <source>Go on with the test</source>
            <translation type="unfinished">Mynd ymlaen â'r prawf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>Question by question</source>
            <translation type="unfinished">Cwestiwn wrth gwestiwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Another quiz like this</source>
            <translation type="unfinished">Cwis arall fel hwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>{score} ({percent})</source>
            <translation type="unfinished">{score} ({percent})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <source>%n points of your written answers wait for you: open the answer.</source>
            <extracomment>For one: %n point of your written answers waits for you: open the answer.</extracomment>
            <translation type="unfinished">
                <numerusform>Nid oes pwyntiau'n aros amdanoch.</numerusform>
                <numerusform>Mae %n pwynt o'ch atebion ysgrifenedig yn aros amdanoch: agorwch yr ateb.</numerusform>
                <numerusform>Mae %n o bwyntiau o'ch atebion ysgrifenedig yn aros amdanoch: agorwch yr ateb.</numerusform>
                <numerusform>Mae %n o bwyntiau o'ch atebion ysgrifenedig yn aros amdanoch: agorwch yr ateb.</numerusform>
                <numerusform>Mae %n o bwyntiau o'ch atebion ysgrifenedig yn aros amdanoch: agorwch yr ateb.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/results.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/progress_line.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/share_bar.py"></location>
            <source>{subject}: {line}</source>
            <translation type="unfinished">{subject}: {line}</translation>
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
            <source>The computer's own choice is followed unless you choose another.</source>
            <translation type="unfinished">Dilynir dewis y cyfrifiadur oni bai eich bod yn dewis un arall.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Coloured paper can make reading easier. It applies to the light colours.</source>
            <translation type="unfinished">Gall papur lliw wneud darllen yn haws. Mae'n berthnasol i'r lliwiau golau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>OpenDyslexic was drawn for readers with dyslexia; some read it with more ease.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Wide sets letters, words and lines further apart, which helps many readers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Reduced takes away everything that moves by itself.</source>
            <translation type="unfinished">Mae Llai yn tynnu popeth sy'n symud ohono'i hun.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Takes effect when QuizDesk is started again. As the computer means English for now: the Welsh is a beginning that no speaker of Welsh has reviewed yet, and parts of it are still in English. Questions are in the language that they were written in.</source>
            <translation type="unfinished">Daw i rym pan ddechreuir QuizDesk eto. Saesneg yw ystyr Fel y cyfrifiadur am y tro: dechrau yn unig yw'r Gymraeg, nid oes siaradwr Cymraeg wedi'i hadolygu eto, ac mae rhannau ohoni yn Saesneg o hyd. Mae'r cwestiynau yn yr iaith yr ysgrifennwyd nhw ynddi.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>The computer's own voice reads a question, your answer as it stands, and what is said of it. A button and the key F9 begin and stop it. Nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>When you have put 50 points of written answers right, QuizDesk decides points like them as you did, as long as that does not make its marks worse.</source>
            <translation type="unfinished">Pan fyddwch wedi cywiro 50 o bwyntiau atebion ysgrifenedig, bydd QuizDesk yn penderfynu pwyntiau tebyg fel y gwnaethoch chi, cyn belled nad yw hynny'n gwneud ei farciau'n waeth.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>For a computer that several people share. Everyone's looks, answers and plan are kept apart; only this switch and the language are the same for all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>You</source>
            <translation type="unfinished">Chi</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Your name, a PIN, extra time and rest breaks.</source>
            <translation type="unfinished">Eich enw, PIN, amser ychwanegol a seibiannau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Who is learning?</source>
            <translation type="unfinished">Pwy sy'n dysgu?</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Let somebody else learn at this computer, with answers and looks apart.</source>
            <translation type="unfinished">Gadael i rywun arall ddysgu ar y cyfrifiadur hwn, gydag atebion a golwg ar wahân.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>About QuizDesk</source>
            <translation type="unfinished">Ynghylch QuizDesk</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Text size: {percent}%</source>
            <translation type="unfinished">Maint y testun: {percent}%</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>{percent} per cent</source>
            <translation type="unfinished">{percent} y cant</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>This computer has no voice that QuizDesk could use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Arrow keys go from event to event, plus and minus draw the years wider or narrower, Enter opens an event. An empty ring is not asked yet, a half one is shaky, a full one is firm.</source>
            <translation type="unfinished">Mae'r bysellau saeth yn mynd o ddigwyddiad i ddigwyddiad, plws a minws yn tynnu'r blynyddoedd yn lletach neu'n gulach, Enter yn agor digwyddiad. Nid yw cylch gwag wedi'i ofyn eto, mae un hanner yn ansicr, ac un llawn yn gadarn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Wider years</source>
            <translation type="unfinished">Blynyddoedd lletach</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Narrower years</source>
            <translation type="unfinished">Blynyddoedd culach</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>Open this event</source>
            <translation type="unfinished">Agor y digwyddiad hwn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/timeline.py"></location>
            <source>{when}: {event}</source>
            <translation type="unfinished">{when}: {event}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>Explain it</source>
            <translation type="unfinished">Ei esbonio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>Before</source>
            <translation type="unfinished">Cyn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>Causes</source>
            <translation type="unfinished">Achosion</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>The change</source>
            <translation type="unfinished">Y newid</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Results</source>
            <translation type="unfinished">Canlyniadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>“Explain it” asks: {stem}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/turn.py"></location>
            <source>On the timeline</source>
            <translation type="unfinished">Ar y llinell amser</translation>
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
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>The name of who has come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Name</source>
            <translation type="unfinished">Enw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Add</source>
            <translation type="unfinished">Ychwanegu</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Names and answers stay on this computer.</source>
            <translation type="unfinished">Mae enwau ac atebion yn aros ar y cyfrifiadur hwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Each has answers, plan and looks apart from the others.</source>
            <translation type="unfinished">Mae gan bob un ei atebion, ei gynllun a'i olwg ar wahân i'r lleill.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Nobody is known here yet. Write your name to be the first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/who.py"></location>
            <source>Go on as {name}</source>
            <translation type="unfinished">Mynd ymlaen fel {name}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/working.py"></location>
            <source>Stop</source>
            <translation type="unfinished">Stopio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/working.py"></location>
            <source>You can stop it; then nothing is changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/working.py"></location>
            <source>It cannot be stopped halfway. Please wait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Rest breaks</source>
            <translation type="unfinished">Seibiannau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Stands beside your scores. It stays on this computer.</source>
            <translation type="unfinished">Mae'n sefyll wrth ymyl eich sgoriau. Mae'n aros ar y cyfrifiadur hwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>{percent}%</source>
            <translation type="unfinished">{percent}%</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>None</source>
            <comment>extra time</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Another amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Extra time in per cent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Is added to every test with a time limit that you begin from now on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Extra time</source>
            <translation type="unfinished">Amser ychwanegol</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>In a test with a time limit, a button stops the clock while you rest. The questions are hidden meanwhile, and how long you rested is kept with the test.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Your page asks for a PIN before it opens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Your page opens without a PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Change or remove the PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/screens/you.py"></location>
            <source>Set a PIN</source>
            <translation type="unfinished">Gosod PIN</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/voice.py"></location>
            <source>Its own voice, which belongs to the system, was not found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/voice.py"></location>
            <source>Install the program espeak-ng, and start QuizDesk again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/voice.py"></location>
            <source>The computer's voice did not work. Nothing else is amiss; you can turn reading aloud off in Settings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>Your answer</source>
            <translation type="unfinished">Eich ateb</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>Write your answer here.</source>
            <translation type="unfinished">Ysgrifennwch eich ateb yma.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/widgets/answer_editor.py"></location>
            <source>%n words · about {expected} expected</source>
            <extracomment>For one: %n word · about {expected} expected</extracomment>
            <translation type="unfinished">
                <numerusform>dim geiriau · disgwylir tua {expected}</numerusform>
                <numerusform>%n gair · disgwylir tua {expected}</numerusform>
                <numerusform>%n o eiriau · disgwylir tua {expected}</numerusform>
                <numerusform>%n o eiriau · disgwylir tua {expected}</numerusform>
                <numerusform>%n o eiriau · disgwylir tua {expected}</numerusform>
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
            <translation type="unfinished">Rhy hir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/banner.py"></location>
            <source>{word}: {sentence}</source>
            <translation type="unfinished">{word}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/choice_list.py"></location>
            <source>Options</source>
            <translation type="unfinished">Dewisiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/date_matching_board.py"></location>
            <source>{date} put back.</source>
            <translation type="unfinished">{date} wedi'i roi yn ôl.</translation>
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
            <translation type="unfinished">Dangosir eich geiriau wrth ymyl pwyntiau'r cynllun marcio.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/ui/widgets/glossary_notes.py"></location>
            <source>Explain %n names and terms</source>
            <extracomment>For one: Explain %n name or term</extracomment>
            <translation type="unfinished">
                <numerusform>Dim enwau na thermau i'w hesbonio</numerusform>
                <numerusform>Esbonio %n enw neu derm</numerusform>
                <numerusform>Esbonio %n o enwau a thermau</numerusform>
                <numerusform>Esbonio %n o enwau a thermau</numerusform>
                <numerusform>Esbonio %n o enwau a thermau</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/glossary_notes.py"></location>
            <source>Hide the explanations</source>
            <translation type="unfinished">Cuddio'r esboniadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/glossary_notes.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/read_aloud.py"></location>
            <source>{key} does this too.</source>
            <translation type="unfinished">Mae {key} yn gwneud hyn hefyd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Found</source>
            <translation type="unfinished">Wedi'i ganfod</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>To decide</source>
            <translation type="unfinished">I'w benderfynu</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Missed</source>
            <translation type="unfinished">Heb ei ddweud</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>I did not say this</source>
            <translation type="unfinished">Ni ddywedais i hyn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>I said this</source>
            <translation type="unfinished">Dywedais i hyn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Did you say this?</source>
            <translation type="unfinished">A ddywedoch chi hyn?</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Yes</source>
            <translation type="unfinished">Do</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>No</source>
            <translation type="unfinished">Naddo</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>Point {number}, {verdict}: {say}</source>
            <translation type="unfinished">Pwynt {number}, {verdict}: {say}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/mark_point_list.py"></location>
            <source>{choice}: point {number}, {say}</source>
            <translation type="unfinished">{choice}: pwynt {number}, {say}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>You wrote nothing.</source>
            <translation type="unfinished">Ni ysgrifennoch chi ddim.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>Your answer with its marks</source>
            <translation type="unfinished">Eich ateb gyda'i farciau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>{words} and {more}</source>
            <translation type="unfinished">{words} a {more}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>Your words {words} may earn point {number}.</source>
            <translation type="unfinished">Gall eich geiriau {words} ennill pwynt {number}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/marked_answer.py"></location>
            <source>Your words {words} earned point {number}.</source>
            <translation type="unfinished">Enillodd eich geiriau {words} bwynt {number}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/match_row.py"></location>
            <source>Space puts it here.</source>
            <translation type="unfinished">Mae Space yn ei roi yma.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/match_row.py"></location>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>It is handed in and can no longer be moved.</source>
            <translation type="unfinished">Mae wedi'i gyflwyno ac ni ellir ei symud mwyach.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/match_row.py"></location>
            <source>{date}, picked up</source>
            <translation type="unfinished">{date}, wedi'i godi</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/month_calendar.py"></location>
            <source>Month before</source>
            <translation type="unfinished">Y mis cynt</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/month_calendar.py"></location>
            <source>Next month</source>
            <translation type="unfinished">Y mis nesaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/month_calendar.py"></location>
            <source>Calendar: the arrow keys choose a day, Page Up and Page Down a month, Enter takes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>Right answer</source>
            <translation type="unfinished">Ateb cywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>{option}, your choice, right</source>
            <translation type="unfinished">{option}, eich dewis chi, cywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>{option}, your choice, not right</source>
            <translation type="unfinished">{option}, eich dewis chi, anghywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/option_card.py"></location>
            <source>{option}, the right answer</source>
            <translation type="unfinished">{option}, yr ateb cywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>1st</source>
            <translation type="unfinished">1af</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>2nd</source>
            <translation type="unfinished">2il</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>3rd</source>
            <translation type="unfinished">3ydd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>4th</source>
            <translation type="unfinished">4ydd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>5th</source>
            <translation type="unfinished">5ed</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>6th</source>
            <translation type="unfinished">6ed</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>7th</source>
            <translation type="unfinished">7fed</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>8th</source>
            <translation type="unfinished">8fed</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>9th</source>
            <translation type="unfinished">9fed</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>10th</source>
            <translation type="unfinished">10fed</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>place {place} of {number}, after {event}</source>
            <translation type="unfinished">lle {place} o {number}, ar ôl {event}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>place {place} of {number}, before {event}</source>
            <translation type="unfinished">lle {place} o {number}, cyn {event}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/order_moves.py"></location>
            <source>place {place} of {number}</source>
            <translation type="unfinished">lle {place} o {number}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} picked up. Move it with the arrow keys, Space to drop.</source>
            <translation type="unfinished">{event} wedi'i godi. Symudwch ef â'r bysellau saeth, Space i ollwng.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} picked up. Click the place where it belongs.</source>
            <translation type="unfinished">{event} wedi'i godi. Cliciwch y lle y mae'n perthyn iddo.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>Earliest</source>
            <translation type="unfinished">Cynharaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>Latest</source>
            <translation type="unfinished">Diweddaraf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>Events in order</source>
            <translation type="unfinished">Digwyddiadau mewn trefn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} dropped: {where}.</source>
            <translation type="unfinished">{event} wedi'i ollwng: {where}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event} put back: {where}.</source>
            <translation type="unfinished">{event} wedi'i roi yn ôl: {where}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/ordering_list.py"></location>
            <source>{event}: {where}.</source>
            <translation type="unfinished">{event}: {where}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/pin_field.py"></location>
            <source>From 4 to 12 digits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Space picks it up. Arrow keys go to the other events.</source>
            <translation type="unfinished">Mae Space yn ei godi. Mae'r bysellau saeth yn mynd at y digwyddiadau eraill.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Arrow keys move it, Space drops it here, Escape puts it back.</source>
            <translation type="unfinished">Mae'r bysellau saeth yn ei symud, Space yn ei ollwng yma, Escape yn ei roi yn ôl.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Space drops the event here, Escape puts it back.</source>
            <translation type="unfinished">Mae Space yn gollwng y digwyddiad yma, Escape yn ei roi yn ôl.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Move up: {event}</source>
            <translation type="unfinished">Symud i fyny: {event}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Move down: {event}</source>
            <translation type="unfinished">Symud i lawr: {event}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, picked up</source>
            <translation type="unfinished">{event}, wedi'i godi</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>Belongs {place}</source>
            <translation type="unfinished">Yn {place} y mae ei le</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, right, {date}</source>
            <translation type="unfinished">{event}, cywir, {date}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, right</source>
            <translation type="unfinished">{event}, cywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/place_row.py"></location>
            <source>{event}, not right, belongs {place}</source>
            <translation type="unfinished">{event}, anghywir, yn {place} y mae ei le</translation>
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
            <translation type="unfinished">{event}: heb ei osod.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/placing_line.py"></location>
            <source>{event}: {date}.</source>
            <translation type="unfinished">{event}: {date}.</translation>
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
            <translation type="unfinished">{event} (heb ei osod)</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/progress_line.py"></location>
            <source>{done} of {total}</source>
            <translation type="unfinished">{done} o {total}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/read_aloud.py"></location>
            <source>Stop reading</source>
            <translation type="unfinished">Stopio darllen</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/read_aloud.py"></location>
            <source>Read aloud</source>
            <translation type="unfinished">Darllen yn uchel</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/right_order.py"></location>
            <source>The right order</source>
            <translation type="unfinished">Y drefn gywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <source>Note</source>
            <translation type="unfinished">Nodyn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Right</source>
            <translation type="unfinished">Cywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <location filename="../../src/quizdesk/viewmodels/verdict.py"></location>
            <source>Not right</source>
            <translation type="unfinished">Anghywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/sign.py"></location>
            <source>Problem</source>
            <translation type="unfinished">Problem</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/time_left.py"></location>
            <source>Time left: {time}</source>
            <translation type="unfinished">Amser ar ôl: {time}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/week_columns.py"></location>
            <source>{title}: {words}</source>
            <translation type="unfinished">{title}: {words}</translation>
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
            <translation type="unfinished">Wythnos wrth wythnos</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Show topics and levels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/weeks_over_time.py"></location>
            <source>Hide topics and levels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Show a model answer</source>
            <translation type="unfinished">Dangos ateb enghreifftiol</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Hide the model answer</source>
            <translation type="unfinished">Cuddio'r ateb enghreifftiol</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>The mark is wrong</source>
            <translation type="unfinished">Mae'r marc yn anghywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Leave the mark as it is now</source>
            <translation type="unfinished">Gadael y marc fel y mae nawr</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Worth knowing</source>
            <translation type="unfinished">Gwerth gwybod</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/ui/widgets/written_part.py"></location>
            <source>Lets you set every point of the mark scheme.</source>
            <translation type="unfinished">Yn gadael i chi osod pob pwynt o'r cynllun marcio.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>What it is for</source>
            <translation type="unfinished">I beth mae'n dda</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Practice for A-level history that needs no internet. The questions are short-answer and quiz practice on A-level content; no exam board sets them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Questions in use</source>
            <translation type="unfinished">Cwestiynau dan sylw</translation>
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
            <translation type="unfinished">Eich atebion</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Answers and marks stay on this computer, in {folder}. Nothing is sent anywhere. “Your records”, in Settings, exports them, takes them to another computer, or erases them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>Licences</source>
            <translation type="unfinished">Trwyddedau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/about.py"></location>
            <source>QuizDesk is free software under the MIT licence. It is made with Python and Qt for Python (LGPL version 3). Its typefaces are Atkinson Hyperlegible Next by the Braille Institute and OpenDyslexic, version 0.920, by Abbie Gonzalez, both under the SIL Open Font Licence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/changed_settings.py"></location>
            <source>Someone of that name learns here already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/changed_settings.py"></location>
            <source>Choose the name where QuizDesk asks who is learning.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>No question is of these topics, kinds and levels. Choose more of them.</source>
            <translation type="unfinished">Nid oes cwestiwn o'r pynciau, mathau a lefelau hyn. Dewiswch ragor ohonynt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>%n questions in {minutes}, marked when you hand in.</source>
            <extracomment>For one: %n question in {minutes}, marked when you hand in.</extracomment>
            <translation type="unfinished">
                <numerusform>Dim cwestiynau mewn {minutes}.</numerusform>
                <numerusform>%n cwestiwn mewn {minutes}, i'w farcio wrth gyflwyno.</numerusform>
                <numerusform>%n o gwestiynau mewn {minutes}, i'w marcio wrth gyflwyno.</numerusform>
                <numerusform>%n o gwestiynau mewn {minutes}, i'w marcio wrth gyflwyno.</numerusform>
                <numerusform>%n o gwestiynau mewn {minutes}, i'w marcio wrth gyflwyno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>%n questions, each marked as soon as you answer it. No time limit.</source>
            <extracomment>For one: %n question, each marked as soon as you answer it. No time limit.</extracomment>
            <translation type="unfinished">
                <numerusform>Dim cwestiynau.</numerusform>
                <numerusform>%n cwestiwn, a gaiff ei farcio cyn gynted ag y byddwch yn ei ateb. Dim terfyn amser.</numerusform>
                <numerusform>%n o gwestiynau, pob un yn cael ei farcio cyn gynted ag y byddwch yn ei ateb. Dim terfyn amser.</numerusform>
                <numerusform>%n o gwestiynau, pob un yn cael ei farcio cyn gynted ag y byddwch yn ei ateb. Dim terfyn amser.</numerusform>
                <numerusform>%n o gwestiynau, pob un yn cael ei farcio cyn gynted ag y byddwch yn ei ateb. Dim terfyn amser.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>All topics</source>
            <translation type="unfinished">Pob pwnc</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>Test: {subject}</source>
            <translation type="unfinished">Prawf: {subject}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/choosing.py"></location>
            <source>Practice: {subject}</source>
            <translation type="unfinished">Ymarfer: {subject}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{number} of {total} · {band}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>The year is enough.</source>
            <translation type="unfinished">Mae'r flwyddyn yn ddigon.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>Month and year, for example Apr 1922 or 4/22. A year alone earns half.</source>
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
            <translation type="unfinished">Ddim yn gwybod</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>It was {date}.</source>
            <translation type="unfinished">{date} oedd hi.</translation>
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
            <source>The event came after {before}, before {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>The event came after {before}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>The event came before {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{length} late: it was {date}.</source>
            <translation type="unfinished">{length} yn hwyr: {date} oedd hi.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{length} early: it was {date}.</source>
            <translation type="unfinished">{length} yn gynnar: {date} oedd hi.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>The year is right; it was {date}.</source>
            <translation type="unfinished">Mae'r flwyddyn yn gywir; {date} oedd hi.</translation>
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
                <numerusform>%n blwyddyn</numerusform>
                <numerusform>%n blwyddyn</numerusform>
                <numerusform>%n blwyddyn</numerusform>
                <numerusform>%n blwyddyn</numerusform>
                <numerusform>%n blwyddyn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>%n days</source>
            <extracomment>For one: %n day</extracomment>
            <translation type="unfinished">
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
                <numerusform>%n diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>%n months</source>
            <extracomment>For one: %n month</extracomment>
            <translation type="unfinished">
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
                <numerusform>%n mis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/dates_drill.py"></location>
            <source>{years} and {months}</source>
            <translation type="unfinished">{years} a {months}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>No answers in the last %n weeks.</source>
            <extracomment>For one: No answers in the last week.</extracomment>
            <translation type="unfinished">
                <numerusform>Dim atebion.</numerusform>
                <numerusform>Dim atebion yn yr wythnos ddiwethaf.</numerusform>
                <numerusform>Dim atebion yn y %n wythnos ddiwethaf.</numerusform>
                <numerusform>Dim atebion yn y %n wythnos ddiwethaf.</numerusform>
                <numerusform>Dim atebion yn y %n wythnos ddiwethaf.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{answers} on {active} of the last {days}. The most on one day: {most}.</source>
            <translation type="unfinished">{answers} ar {active} o'r {days} diwethaf. Y mwyaf mewn un diwrnod: {most}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>%n answers</source>
            <extracomment>For one: %n answer</extracomment>
            <translation type="unfinished">
                <numerusform>dim atebion</numerusform>
                <numerusform>%n ateb</numerusform>
                <numerusform>%n o atebion</numerusform>
                <numerusform>%n o atebion</numerusform>
                <numerusform>%n o atebion</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>Nothing that was asked falls due in the next {days}.</source>
            <translation type="unfinished">Nid oes dim a ofynnwyd i'w ofyn eto yn y {days} nesaf.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>%n questions to ask again in the next {days}, {today} of them today.</source>
            <extracomment>For one: %n question to ask again in the next {days}, {today} of them today.</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau i'w gofyn eto yn y {days} nesaf, {today} ohonynt heddiw.</numerusform>
                <numerusform>%n cwestiwn i'w ofyn eto yn y {days} nesaf, {today} ohonynt heddiw.</numerusform>
                <numerusform>%n o gwestiynau i'w gofyn eto yn y {days} nesaf, {today} ohonynt heddiw.</numerusform>
                <numerusform>%n o gwestiynau i'w gofyn eto yn y {days} nesaf, {today} ohonynt heddiw.</numerusform>
                <numerusform>%n o gwestiynau i'w gofyn eto yn y {days} nesaf, {today} ohonynt heddiw.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{weekday} {day} {month}</source>
            <translation type="unfinished">{weekday} {day} {month}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: no answers</source>
            <translation type="unfinished">{day}: dim atebion</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: %n answers</source>
            <extracomment>For one: {day}: %n answer</extracomment>
            <translation type="unfinished">
                <numerusform>{day}: dim atebion</numerusform>
                <numerusform>{day}: %n ateb</numerusform>
                <numerusform>{day}: %n o atebion</numerusform>
                <numerusform>{day}: %n o atebion</numerusform>
                <numerusform>{day}: %n o atebion</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: nothing due</source>
            <translation type="unfinished">{day}: dim byd i'w ofyn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/days.py"></location>
            <source>{day}: %n questions due</source>
            <extracomment>For one: {day}: %n question due</extracomment>
            <translation type="unfinished">
                <numerusform>{day}: dim cwestiynau i'w gofyn</numerusform>
                <numerusform>{day}: %n cwestiwn i'w ofyn</numerusform>
                <numerusform>{day}: %n o gwestiynau i'w gofyn</numerusform>
                <numerusform>{day}: %n o gwestiynau i'w gofyn</numerusform>
                <numerusform>{day}: %n o gwestiynau i'w gofyn</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drilling.py"></location>
            <source>{right} of {total} right</source>
            <translation type="unfinished">{right} o {total} yn gywir</translation>
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
            <translation type="unfinished">Dyddiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Events placed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Terms</source>
            <translation type="unfinished">Termau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Names of terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Causes linked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>Results linked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/drills.py"></location>
            <source>{what}: {firm} of {total} firm, {practised} practised.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>{day} is past. Type the day of an exam to come.</source>
            <translation type="unfinished">Mae {day} wedi bod. Teipiwch ddiwrnod arholiad sydd i ddod.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>{day} is too far away. Is the year right?</source>
            <translation type="unfinished">Mae {day} yn rhy bell i ffwrdd. A yw'r flwyddyn yn gywir?</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>“{text}” is no day that can be read. Type it as in {example} or 2/6/27.</source>
            <translation type="unfinished">Nid yw “{text}” yn ddiwrnod y gellir ei ddarllen. Teipiwch ef fel {example} neu 2/6/27.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exam_day.py"></location>
            <source>The exam is on one day: type the day too, as in {example}.</source>
            <translation type="unfinished">Ar un diwrnod y mae'r arholiad: teipiwch y diwrnod hefyd, fel {example}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/exporting.py"></location>
            <source>This folder holds everything that QuizDesk keeps of {name}. It was written on {day}.

{table}: a table with a row for each question of each quiz: when, what was asked, what was answered, how many marks it earned and who gave them. Any spreadsheet opens it.

{everything}: all that is kept, for other programs: the questions as they were asked, every answer, every mark with its reasons and corrections, what is remembered, plans, practice, and what is arranged. It is JSON, which is plain text.

To take your history to another computer with QuizDesk, save it on the page “Your records” instead.
</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>So far {marks}</source>
            <translation type="unfinished">Hyd yma {marks}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>Not answered: {marks}</source>
            <translation type="unfinished">Heb ei ateb: {marks}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>All right: {marks}</source>
            <translation type="unfinished">Popeth yn gywir: {marks}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>Partly right: {marks}</source>
            <translation type="unfinished">Rhannol gywir: {marks}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>Not right: {marks}</source>
            <translation type="unfinished">Anghywir: {marks}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>The right answer is: {answer}.</source>
            <translation type="unfinished">Yr ateb cywir yw: {answer}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>The right answers are: {answers}.</source>
            <translation type="unfinished">Yr atebion cywir yw: {answers}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/feedback.py"></location>
            <source>%n points need your decision: did you say it?</source>
            <extracomment>For one: %n point needs your decision: did you say it?</extracomment>
            <translation type="unfinished">
                <numerusform>Nid oes dim i'w benderfynu.</numerusform>
                <numerusform>Mae angen eich penderfyniad ar %n pwynt: a ddywedoch chi hynny?</numerusform>
                <numerusform>Mae angen eich penderfyniad ar %n o bwyntiau: a ddywedoch chi hynny?</numerusform>
                <numerusform>Mae angen eich penderfyniad ar %n o bwyntiau: a ddywedoch chi hynny?</numerusform>
                <numerusform>Mae angen eich penderfyniad ar %n o bwyntiau: a ddywedoch chi hynny?</numerusform>
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
                <numerusform>Dim pobl na thermau.</numerusform>
                <numerusform>%n person neu derm.</numerusform>
                <numerusform>%n o bobl a thermau.</numerusform>
                <numerusform>%n o bobl a thermau.</numerusform>
                <numerusform>%n o bobl a thermau.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <source>{number} of %n people and terms.</source>
            <extracomment>For one: {number} of %n people and terms.</extracomment>
            <translation type="unfinished">
                <numerusform>{number} o %n o bobl a thermau.</numerusform>
                <numerusform>{number} o %n o bobl a thermau.</numerusform>
                <numerusform>{number} o %n o bobl a thermau.</numerusform>
                <numerusform>{number} o %n o bobl a thermau.</numerusform>
                <numerusform>{number} o %n o bobl a thermau.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <source>Nothing here has “{search}”.</source>
            <translation type="unfinished">Nid oes “{search}” yn unman yma.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/glossary.py"></location>
            <location filename="../../src/quizdesk/viewmodels/glossary_flash.py"></location>
            <source>Also: {names}.</source>
            <translation type="unfinished">Hefyd: {names}.</translation>
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
            <translation type="unfinished">{questions} ar {topics}. Cedwir eich atebion wrth i chi eu rhoi, felly gallwch stopio unrhyw bryd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>Set an exam date</source>
            <translation type="unfinished">Gosod dyddiad arholiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>{name} is learning.</source>
            <translation type="unfinished">{name} sy'n dysgu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>{answered} of %n questions answered, saved {when}</source>
            <extracomment>For one: {answered} of %n question answered, saved {when}</extracomment>
            <translation type="unfinished">
                <numerusform>Dim cwestiynau wedi'u hateb ({answered}), cadwyd {when}</numerusform>
                <numerusform>Wedi ateb {answered} o %n cwestiwn, cadwyd {when}</numerusform>
                <numerusform>Wedi ateb {answered} o %n o gwestiynau, cadwyd {when}</numerusform>
                <numerusform>Wedi ateb {answered} o %n o gwestiynau, cadwyd {when}</numerusform>
                <numerusform>Wedi ateb {answered} o %n o gwestiynau, cadwyd {when}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/home.py"></location>
            <source>{detail}. It seems to be open in another window.</source>
            <translation type="unfinished">{detail}. Mae'n ymddangos ei fod ar agor mewn ffenestr arall.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Question {position} of {number}</source>
            <translation type="unfinished">Cwestiwn {position} o {number}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>{kind} · {topic}</source>
            <translation type="unfinished">{kind} · {topic}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Choose {number}.</source>
            <translation type="unfinished">Dewiswch {number}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Choose one.</source>
            <translation type="unfinished">Dewiswch un.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Put a date beside each event: drag it, or use Space and the arrow keys.</source>
            <translation type="unfinished">Rhowch ddyddiad wrth ymyl pob digwyddiad: llusgwch ef, neu defnyddiwch Space a'r bysellau saeth.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Earliest first: drag an event, or use Space and the arrow keys.</source>
            <translation type="unfinished">Y cynharaf yn gyntaf: llusgwch ddigwyddiad, neu defnyddiwch Space a'r bysellau saeth.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/item_view.py"></location>
            <source>Write about {number} words.</source>
            <translation type="unfinished">Ysgrifennwch tua {number} o eiriau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>not asked yet</source>
            <translation type="unfinished">heb ei ofyn eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>shaky</source>
            <translation type="unfinished">ansicr</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>firm</source>
            <translation type="unfinished">cadarn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/known.py"></location>
            <source>You have not answered a question on it yet.</source>
            <translation type="unfinished">Nid ydych wedi ateb cwestiwn amdano eto.</translation>
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
            <source>The chance that you remember them in a week is about {likely}: {word}.</source>
            <extracomment>For one: The chance that you remember it in a week is about {likely}: {word}.</extracomment>
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
            <translation type="unfinished">{turn} ({date})</translation>
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
            <location filename="../../src/quizdesk/viewmodels/mark_changes.py"></location>
            <source>{when}: the program gave {marks}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mark_changes.py"></location>
            <source>{when}: you made it {marks}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mark_changes.py"></location>
            <source>{when}: a teacher made it {marks}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/mark_changes.py"></location>
            <source>{when}: {marks}, as in corrections of answers like it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Events and dates</source>
            <translation type="unfinished">Digwyddiadau a dyddiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Events</source>
            <translation type="unfinished">Digwyddiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <location filename="../../src/quizdesk/viewmodels/spoken.py"></location>
            <source>no date yet</source>
            <translation type="unfinished">dim dyddiad eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>No date</source>
            <translation type="unfinished">Dim dyddiad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space picks it up. Arrow keys go to the other dates, Tab to the events.</source>
            <translation type="unfinished">Mae Space yn ei godi. Mae'r bysellau saeth yn mynd at y dyddiadau eraill, Tab at y digwyddiadau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>It is put to an event.</source>
            <translation type="unfinished">Mae wedi'i roi wrth ddigwyddiad.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Back to the dates: {date}</source>
            <translation type="unfinished">Yn ôl at y dyddiadau: {date}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Arrow keys go to the other events, Tab to the dates.</source>
            <translation type="unfinished">Mae'r bysellau saeth yn mynd at y digwyddiadau eraill, Tab at y dyddiadau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space picks the date up, Delete takes it out. Arrow keys go to the other events, Tab to the dates.</source>
            <translation type="unfinished">Mae Space yn codi'r dyddiad, Delete yn ei dynnu allan. Mae'r bysellau saeth yn mynd at y digwyddiadau eraill, Tab at y dyddiadau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Space drops the date here, Escape puts it back.</source>
            <translation type="unfinished">Mae Space yn gollwng y dyddiad yma, Escape yn ei roi yn ôl.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event}: {date}</source>
            <translation type="unfinished">{event}: {date}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event}: {date}, {verdict}</source>
            <translation type="unfinished">{event}: {date}, {verdict}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event}: {date}, {verdict}; its date is {own_date}</source>
            <translation type="unfinished">{event}: {date}, {verdict}; ei ddyddiad yw {own_date}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>Its date: {date}</source>
            <translation type="unfinished">Ei ddyddiad: {date}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} put to {event}.</source>
            <translation type="unfinished">{date} wedi'i roi wrth {event}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} is back among the dates.</source>
            <translation type="unfinished">Mae {date} yn ôl ymhlith y dyddiadau.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} picked up. Choose an event with the arrow keys, Space to drop.</source>
            <translation type="unfinished">{date} wedi'i godi. Dewiswch ddigwyddiad â'r bysellau saeth, Space i ollwng.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{date} picked up. Click the event it belongs to.</source>
            <translation type="unfinished">{date} wedi'i godi. Cliciwch y digwyddiad y mae'n perthyn iddo.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event} has no date yet. Pick up a date first.</source>
            <translation type="unfinished">Nid oes dyddiad gan {event} eto. Codwch ddyddiad yn gyntaf.</translation>
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
            <translation type="unfinished">{event} {date}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/match_words.py"></location>
            <source>{event} {date}, {verdict}</source>
            <translation type="unfinished">{event} {date}, {verdict}</translation>
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
            <translation type="unfinished">Dim marciau, dim rhesymau a dim geirfa nes i chi gyflwyno.</translation>
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
            <translation type="unfinished">{marks} mewn {minutes}</translation>
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
            <translation type="unfinished">Mynd ymlaen ag adolygu heddiw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>Practise what was not all right</source>
            <translation type="unfinished">Ymarfer yr hyn nad oedd yn hollol gywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/next_step.py"></location>
            <source>To revise: {title}</source>
            <translation type="unfinished">I'w adolygu: {title}</translation>
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
                <numerusform>Dim i'w wybod: {parts}.</numerusform>
                <numerusform>O %n peth i'w wybod: {parts}.</numerusform>
                <numerusform>O %n o bethau i'w gwybod: {parts}.</numerusform>
                <numerusform>O %n o bethau i'w gwybod: {parts}.</numerusform>
                <numerusform>O %n o bethau i'w gwybod: {parts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>{questions}. {known}</source>
            <translation type="unfinished">{questions}. {known}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/notes.py"></location>
            <source>Page {page}</source>
            <translation type="unfinished">Tudalen {page}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>Now</source>
            <translation type="unfinished">Nawr</translation>
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
            <translation type="unfinished">{topic} {percent}%</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/over_time.py"></location>
            <source>{day}: {percent}% of everything. {topics}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>Not answered, flagged</source>
            <translation type="unfinished">Heb ei ateb, baner arno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>Answered, flagged</source>
            <translation type="unfinished">Wedi'i ateb, baner arno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>Not answered</source>
            <translation type="unfinished">Heb ei ateb</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>Answered</source>
            <translation type="unfinished">Wedi'i ateb</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/overview.py"></location>
            <source>%n questions not answered yet.</source>
            <extracomment>For one: %n question not answered yet.</extracomment>
            <translation type="unfinished">
                <numerusform>Dim cwestiynau heb eu hateb.</numerusform>
                <numerusform>%n cwestiwn heb ei ateb eto.</numerusform>
                <numerusform>%n o gwestiynau heb eu hateb eto.</numerusform>
                <numerusform>%n o gwestiynau heb eu hateb eto.</numerusform>
                <numerusform>%n o gwestiynau heb eu hateb eto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/past.py"></location>
            <source>%n questions, {when}</source>
            <extracomment>For one: %n question, {when}</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau, {when}</numerusform>
                <numerusform>%n cwestiwn, {when}</numerusform>
                <numerusform>%n o gwestiynau, {when}</numerusform>
                <numerusform>%n o gwestiynau, {when}</numerusform>
                <numerusform>%n o gwestiynau, {when}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/past.py"></location>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>%n quizzes</source>
            <extracomment>For one: %n quiz</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwisiau</numerusform>
                <numerusform>%n cwis</numerusform>
                <numerusform>%n o gwisiau</numerusform>
                <numerusform>%n o gwisiau</numerusform>
                <numerusform>%n o gwisiau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/past.py"></location>
            <source>{topics} and %n more topics</source>
            <extracomment>For one: {topics} and %n more topic</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/people.py"></location>
            <source>Wait %n seconds, then try again.</source>
            <extracomment>For one: Wait one second, then try again.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/people.py"></location>
            <source>That is not the PIN. Nothing is lost; try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/people.py"></location>
            <source>Learning now.</source>
            <translation type="unfinished">Yn dysgu nawr.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/people.py"></location>
            <source>No quiz yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/people.py"></location>
            <source>Last quiz on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/people.py"></location>
            <source>Asks for a PIN.</source>
            <translation type="unfinished">Yn gofyn am PIN.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>All events</source>
            <translation type="unfinished">Pob digwyddiad</translation>
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
            <translation type="unfinished">{event}: {verdict}. {when}</translation>
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
                <numerusform>%n mis yn gynnar</numerusform>
                <numerusform>%n mis yn gynnar</numerusform>
                <numerusform>%n mis yn gynnar</numerusform>
                <numerusform>%n mis yn gynnar</numerusform>
                <numerusform>%n mis yn gynnar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/placing.py"></location>
            <source>%n months late</source>
            <extracomment>For one: %n month late</extracomment>
            <translation type="unfinished">
                <numerusform>%n mis yn hwyr</numerusform>
                <numerusform>%n mis yn hwyr</numerusform>
                <numerusform>%n mis yn hwyr</numerusform>
                <numerusform>%n mis yn hwyr</numerusform>
                <numerusform>%n mis yn hwyr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Without an exam date QuizDesk asks what you are about to forget, and new questions in between.</source>
            <translation type="unfinished">Heb ddyddiad arholiad, mae QuizDesk yn gofyn yr hyn rydych ar fin ei anghofio, a chwestiynau newydd rhyngddynt.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>The exam is today.</source>
            <translation type="unfinished">Mae'r arholiad heddiw.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>The exam on {day} is past. Set the next one, or none.</source>
            <translation type="unfinished">Mae'r arholiad ar {day} wedi bod. Gosodwch yr un nesaf, neu ddim un.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>%n days until the exam on {day}, today counted.</source>
            <extracomment>For one: %n day until the exam on {day}, today counted.</extracomment>
            <translation type="unfinished">
                <numerusform>%n diwrnod tan yr arholiad ar {day}, gan gyfrif heddiw.</numerusform>
                <numerusform>%n diwrnod tan yr arholiad ar {day}, gan gyfrif heddiw.</numerusform>
                <numerusform>%n diwrnod tan yr arholiad ar {day}, gan gyfrif heddiw.</numerusform>
                <numerusform>%n diwrnod tan yr arholiad ar {day}, gan gyfrif heddiw.</numerusform>
                <numerusform>%n diwrnod tan yr arholiad ar {day}, gan gyfrif heddiw.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>on the exam day</source>
            <translation type="unfinished">ar ddiwrnod yr arholiad</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>in %n days</source>
            <extracomment>For one: in %n day</extracomment>
            <translation type="unfinished">
                <numerusform>heddiw</numerusform>
                <numerusform>ymhen %n diwrnod</numerusform>
                <numerusform>ymhen %n diwrnod</numerusform>
                <numerusform>ymhen %n diwrnod</numerusform>
                <numerusform>ymhen %n diwrnod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Of %n things to know, {firm} firm, {shaky} shaky and {new} new. Firm means at least {likely} likely to be remembered {on_the_day}; new, not asked yet.</source>
            <extracomment>For one: Of %n thing to know, {firm} firm, {shaky} shaky and {new} new. Firm means at least {likely} likely to be remembered {on_the_day}; new, not asked yet.</extracomment>
            <translation type="unfinished">
                <numerusform>O %n peth i'w gwybod, {firm} yn gadarn, {shaky} yn ansicr a {new} yn newydd. Mae cadarn yn golygu o leiaf {likely} yn debygol o gael ei gofio {on_the_day}; newydd, heb ei ofyn eto.</numerusform>
                <numerusform>O %n peth i'w gwybod, {firm} yn gadarn, {shaky} yn ansicr a {new} yn newydd. Mae cadarn yn golygu o leiaf {likely} yn debygol o gael ei gofio {on_the_day}; newydd, heb ei ofyn eto.</numerusform>
                <numerusform>O %n peth i'w gwybod, {firm} yn gadarn, {shaky} yn ansicr a {new} yn newydd. Mae cadarn yn golygu o leiaf {likely} yn debygol o gael ei gofio {on_the_day}; newydd, heb ei ofyn eto.</numerusform>
                <numerusform>O %n peth i'w gwybod, {firm} yn gadarn, {shaky} yn ansicr a {new} yn newydd. Mae cadarn yn golygu o leiaf {likely} yn debygol o gael ei gofio {on_the_day}; newydd, heb ei ofyn eto.</numerusform>
                <numerusform>O %n peth i'w gwybod, {firm} yn gadarn, {shaky} yn ansicr a {new} yn newydd. Mae cadarn yn golygu o leiaf {likely} yn debygol o gael ei gofio {on_the_day}; newydd, heb ei ofyn eto.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Nothing more is needed for all of it to be firm; asking again keeps it so.</source>
            <translation type="unfinished">Nid oes angen dim mwy i'r cyfan fod yn gadarn; mae gofyn eto yn ei gadw felly.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>All of it takes about {needed} of questions to be firm.</source>
            <translation type="unfinished">Mae'n cymryd tua {needed} o gwestiynau i'r cyfan fod yn gadarn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>At {minutes} a day you have {had}: enough.</source>
            <translation type="unfinished">Ar {minutes} y dydd mae gennych {had}: digon.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>At {minutes} a day you have {had}: {short} short. What brings most on the exam day is asked first; about {wanted} a day would do for all.</source>
            <translation type="unfinished">Ar {minutes} y dydd mae gennych {had}: {short} yn brin. Gofynnir yn gyntaf yr hyn sy'n dod â'r mwyaf ar ddiwrnod yr arholiad; byddai tua {wanted} y dydd yn ddigon i'r cyfan.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>Nothing was asked yet, so nothing can be predicted.</source>
            <translation type="unfinished">Ni ofynnwyd dim eto, felly ni ellir rhagweld dim.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>If nothing more were asked, you would remember about {all} of it {on_the_day}: of what was asked so far about {asked}, and of what is new nothing.</source>
            <translation type="unfinished">Pe na bai dim mwy'n cael ei ofyn, byddech yn cofio tua {all} ohono {on_the_day}: o'r hyn a ofynnwyd hyd yma tua {asked}, ac o'r hyn sy'n newydd ddim.</translation>
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
            <translation type="unfinished">Nid oes angen gwneud iawn am ddiwrnod a gollwyd: dewisir y nesaf o'r hyn rydych yn ei gofio bryd hynny.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/plan.py"></location>
            <source>It leaves {minutes} less until the exam.</source>
            <translation type="unfinished">Mae'n gadael {minutes} yn llai tan yr arholiad.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/progress.py"></location>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Weakest first</source>
            <translation type="unfinished">Y gwannaf yn gyntaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/progress.py"></location>
            <source>One question again</source>
            <translation type="unfinished">Un cwestiwn eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>Your own words say this.</source>
            <translation type="unfinished">Mae eich geiriau eich hun yn dweud hyn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>Your answer says this in one place and denies it in another.</source>
            <translation type="unfinished">Mae eich ateb yn dweud hyn mewn un lle ac yn ei wadu mewn lle arall.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>No words of your answer say this.</source>
            <translation type="unfinished">Nid oes geiriau yn eich ateb sy'n dweud hyn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>Your answer comes near this, but does not say it in words that the program knows.</source>
            <translation type="unfinished">Mae eich ateb yn dod yn agos at hyn, ond nid yw'n ei ddweud mewn geiriau y mae'r rhaglen yn eu hadnabod.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but so much else in your answer is turned round that it is in doubt.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond mae cymaint o'ch ateb o chwith nes bod amheuaeth.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but they have already earned another point of the list.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond maent eisoes wedi ennill pwynt arall o'r rhestr.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but beside them stands something that speaks against it.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond wrth eu hymyl mae rhywbeth sy'n siarad yn erbyn hyn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but what they say is near it and not the same.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond mae'r hyn a ddywedant yn agos ato, nid yr un peth.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but they seem to be denied.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond ymddengys eu bod yn cael eu gwadu.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but somebody else seems to do it, or it is done to another.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond ymddengys mai rhywun arall sy'n ei wneud, neu ei fod yn cael ei wneud i rywun arall.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but a later sentence of your answer seems to take them back.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond ymddengys bod brawddeg ddiweddarach yn eich ateb yn eu tynnu'n ôl.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but beside another year.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond wrth ymyl blwyddyn arall.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but in an order that may turn the meaning round.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond mewn trefn a all droi'r ystyr o chwith.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, if a misspelt one means what we think.</source>
            <translation type="unfinished">Mae'r geiriau yma, os yw gair wedi'i gamsillafu yn golygu'r hyn a dybiwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but so far apart that they may not belong together.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond mor bell oddi wrth ei gilydd fel na fyddant efallai'n perthyn i'w gilydd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>Your answer says that it was not so.</source>
            <translation type="unfinished">Mae eich ateb yn dweud nad felly yr oedd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>These are the words of the question, and your answer says nothing more of this.</source>
            <translation type="unfinished">Geiriau'r cwestiwn yw'r rhain, ac nid yw eich ateb yn dweud dim mwy am hyn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The words are here, but they make no sentence.</source>
            <translation type="unfinished">Mae'r geiriau yma, ond nid ydynt yn ffurfio brawddeg.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>The key words are here, but a list of them says nothing about them.</source>
            <translation type="unfinished">Mae'r geiriau allweddol yma, ond nid yw rhestr ohonynt yn dweud dim amdanynt.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/reasons.py"></location>
            <source>Your answer comes near this, but “{word}” or words like it are not there.</source>
            <translation type="unfinished">Mae eich ateb yn dod yn agos at hyn, ond nid yw “{word}” na geiriau tebyg yno.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>Nothing is kept of you yet. What you answer will be kept here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>%n quizzes are kept of {name}.</source>
            <extracomment>For one: One quiz is kept of {name}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>The last one was begun on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>All records on this computer take {size}, backups included.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>Working out what you remember…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>Exporting your data…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>All your data is in the folder {folder}. The file “Read-me.txt” there says what is in each of the others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>Erased are all your quizzes with every answer and mark, what you remember of them, your plan, what is arranged for you, and the name {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>They go from the backups on this computer too, for good: nobody can bring them back. Files that you saved or exported elsewhere stay where they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>Erasing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>Erased: {what}. Nothing of it is left on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>{file} could not be searched and may still name you: delete it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>less than 0.1 MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/records.py"></location>
            <source>{number} MB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/remembered.py"></location>
            <source>{remembered} likely remembered in a week, {forgotten} likely not, {unseen} not asked yet</source>
            <translation type="unfinished">{remembered} i'w cofio'n debygol ymhen wythnos, {forgotten} heb fod, {unseen} heb eu gofyn eto</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/remembered.py"></location>
            <source>Nothing was asked yet. What you remember shows here from your first answer on.</source>
            <translation type="unfinished">Ni ofynnwyd dim eto. Bydd yr hyn rydych yn ei gofio yn ymddangos yma o'ch ateb cyntaf ymlaen.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/report.py"></location>
            <source>Likely remembered in a week: reckoned by QuizDesk from every answer and the time since, short answers by mark point.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/report.py"></location>
            <source>Progress in {bank}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/report.py"></location>
            <source>Progress {day}.pdf</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/rest.py"></location>
            <source>Your break began at {time}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/rest.py"></location>
            <source>You have {time} left when you go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/rest.py"></location>
            <source>With {percent}% extra time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/rest.py"></location>
            <source>%n rest breaks, {duration} together.</source>
            <extracomment>For one: %n rest break, {duration}.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>%n questions in {duration}</source>
            <extracomment>For one: %n question in {duration}</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau mewn {duration}</numerusform>
                <numerusform>%n cwestiwn mewn {duration}</numerusform>
                <numerusform>%n o gwestiynau mewn {duration}</numerusform>
                <numerusform>%n o gwestiynau mewn {duration}</numerusform>
                <numerusform>%n o gwestiynau mewn {duration}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>%n questions in {duration}; {allowed} were allowed</source>
            <extracomment>For one: %n question in {duration}; {allowed} were allowed</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau mewn {duration}; caniatawyd {allowed}</numerusform>
                <numerusform>%n cwestiwn mewn {duration}; caniatawyd {allowed}</numerusform>
                <numerusform>%n o gwestiynau mewn {duration}; caniatawyd {allowed}</numerusform>
                <numerusform>%n o gwestiynau mewn {duration}; caniatawyd {allowed}</numerusform>
                <numerusform>%n o gwestiynau mewn {duration}; caniatawyd {allowed}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{when} · {detail}</source>
            <translation type="unfinished">{when} · {detail}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{awarded} of {out_of}</source>
            <translation type="unfinished">{awarded} o {out_of}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{kind} · {time}</source>
            <translation type="unfinished">{kind} · {time}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/results.py"></location>
            <source>{verdict}, {awarded} of {out_of}</source>
            <translation type="unfinished">{verdict}, {awarded} o {out_of}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/revision.py"></location>
            <source>Today's revision</source>
            <translation type="unfinished">Adolygu heddiw</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/sitting.py"></location>
            <source>%n minutes left.</source>
            <extracomment>For one: %n minute left.</extracomment>
            <translation type="unfinished">
                <numerusform>%n munud ar ôl.</numerusform>
                <numerusform>%n munud ar ôl.</numerusform>
                <numerusform>%n munud ar ôl.</numerusform>
                <numerusform>%n munud ar ôl.</numerusform>
                <numerusform>%n munud ar ôl.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/sitting.py"></location>
            <source>You said it: {point}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/sitting.py"></location>
            <source>You did not say it: {point}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/spoken.py"></location>
            <source>You have chosen this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/spoken.py"></location>
            <source>Dates to place: {dates}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/spoken.py"></location>
            <source>You have written: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/spoken.py"></location>
            <source>The right order:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Check answer</source>
            <translation type="unfinished">Gwirio'r ateb</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Next question</source>
            <translation type="unfinished">Cwestiwn nesaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>See results</source>
            <translation type="unfinished">Gweld y canlyniadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Review and hand in</source>
            <translation type="unfinished">Adolygu a chyflwyno</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/steps.py"></location>
            <source>Back to results</source>
            <translation type="unfinished">Yn ôl i'r canlyniadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>Today is done: {done} of revision, and you planned {minutes}.</source>
            <translation type="unfinished">Mae heddiw wedi'i wneud: {done} o adolygu, a {minutes} oedd eich cynllun.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>{left} of today's {minutes} are left.</source>
            <translation type="unfinished">Mae {left} o'r {minutes} heddiw ar ôl.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>Today's {minutes} are done. If you like to go on: {questions}.</source>
            <translation type="unfinished">Mae {minutes} heddiw wedi'u gwneud. Os hoffech fynd ymlaen: {questions}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>{left} of today's {minutes} are left: {questions}.</source>
            <translation type="unfinished">Mae {left} o'r {minutes} heddiw ar ôl: {questions}.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>{minutes}: {questions}.</source>
            <translation type="unfinished">{minutes}: {questions}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>%n questions, all new</source>
            <extracomment>For one: %n question, new</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau</numerusform>
                <numerusform>%n cwestiwn, newydd</numerusform>
                <numerusform>%n o gwestiynau, pob un yn newydd</numerusform>
                <numerusform>%n o gwestiynau, pob un yn newydd</numerusform>
                <numerusform>%n o gwestiynau, pob un yn newydd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>%n questions, all to remember again</source>
            <extracomment>For one: %n question, to remember again</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau</numerusform>
                <numerusform>%n cwestiwn, i'w gofio eto</numerusform>
                <numerusform>%n o gwestiynau, pob un i'w gofio eto</numerusform>
                <numerusform>%n o gwestiynau, pob un i'w gofio eto</numerusform>
                <numerusform>%n o gwestiynau, pob un i'w gofio eto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/study.py"></location>
            <source>%n questions, {again} to remember again and {new} new</source>
            <extracomment>For one: %n question, {again} to remember again and {new} new</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau, {again} i'w cofio eto a {new} yn newydd</numerusform>
                <numerusform>%n cwestiwn, {again} i'w gofio eto a {new} yn newydd</numerusform>
                <numerusform>%n o gwestiynau, {again} i'w cofio eto a {new} yn newydd</numerusform>
                <numerusform>%n o gwestiynau, {again} i'w cofio eto a {new} yn newydd</numerusform>
                <numerusform>%n o gwestiynau, {again} i'w cofio eto a {new} yn newydd</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>Saving your history…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>Your history is saved in {file}: {what}. Take the file to the other computer and read it there, on this page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>Looking at the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>The file holds the history of {name}: {what}, saved on {day}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>somebody without a name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>It is joined to your records here: nothing is lost, nothing comes twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>You have given no name here. The history is joined to what is kept here, and QuizDesk calls you {name} from then on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>Here {name} is learning. Join the two only if both names are yours: the answers of two people cannot be parted again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>Reading the history…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>Everything in the file was here already; nothing has changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>New here: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>%n quizzes have gone further.</source>
            <extracomment>For one: One quiz has gone further.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>%n were here already.</source>
            <extracomment>For one: One was here already.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/taking_along.py"></location>
            <source>{quizzes} with {answers}</source>
            <translation type="unfinished"></translation>
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
                <numerusform>Dim digwyddiadau rhwng {first} a {last}.</numerusform>
                <numerusform>%n digwyddiad rhwng {first} a {last}.</numerusform>
                <numerusform>%n o ddigwyddiadau rhwng {first} a {last}.</numerusform>
                <numerusform>%n o ddigwyddiadau rhwng {first} a {last}.</numerusform>
                <numerusform>%n o ddigwyddiadau rhwng {first} a {last}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>Timeline: {event}</source>
            <translation type="unfinished">Llinell amser: {event}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>Questions also word it: {wordings}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/timeline.py"></location>
            <source>{when}: {event}. {band}, {place} of {number}; {firmness}.</source>
            <translation type="unfinished">{when}: {event}. {band}, {place} o {number}; {firmness}.</translation>
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
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>{file} was not opened: it has %n problems.</source>
            <extracomment>For one: {file} was not opened: it has %n problem.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>The questions cannot be read</source>
            <translation type="unfinished">Ni ellir darllen y cwestiynau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>QuizDesk cannot begin</source>
            <translation type="unfinished">Ni all QuizDesk ddechrau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/trouble.py"></location>
            <source>Try again</source>
            <translation type="unfinished">Ceisio eto</translation>
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
            <translation type="unfinished">Rhannol gywir</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Topics and kinds</source>
            <translation type="unfinished">Pynciau a mathau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Choose topics, kinds, levels and how many, as practice or as a timed test.</source>
            <translation type="unfinished">Dewiswch bynciau, mathau, lefelau a faint, fel ymarfer neu fel prawf wedi'i amseru.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>What you are likeliest to have forgotten a week from now.</source>
            <translation type="unfinished">Yr hyn rydych fwyaf tebygol o fod wedi'i anghofio ymhen wythnos.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>What you are likeliest to forget. It shows from your first answer on.</source>
            <translation type="unfinished">Yr hyn rydych fwyaf tebygol o'i anghofio. Bydd yn ymddangos o'ch ateb cyntaf ymlaen.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>A page of the notes</source>
            <translation type="unfinished">Tudalen o'r nodiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>A page's questions in the order of the notes, and how well you know each page.</source>
            <translation type="unfinished">Cwestiynau tudalen yn nhrefn y nodiadau, a pha mor dda rydych yn gwybod pob tudalen.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>A paper of 20, 40 or 60 minutes under exam conditions, marked at the end.</source>
            <translation type="unfinished">Papur 20, 40 neu 60 munud dan amodau arholiad, i'w farcio ar y diwedd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Six events without their dates, to be put on a line of years.</source>
            <translation type="unfinished">Chwe digwyddiad heb eu dyddiadau, i'w rhoi ar linell o flynyddoedd.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Type the dates of ten events, and see how near you were.</source>
            <translation type="unfinished">Teipiwch ddyddiadau deg digwyddiad, a gweld pa mor agos oeddech chi.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Ten people and terms: say what each means, turn it, and say whether you knew.</source>
            <translation type="unfinished">Deg o bobl a thermau: dywedwch beth mae pob un yn ei olygu, trowch ef, a dywedwch a oeddech yn gwybod.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>This bank tells no turning points.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Each change of policy as a story, and which causes belong to which.</source>
            <translation type="unfinished">Pob newid polisi fel stori, a pha achosion sy'n perthyn i ba un.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>Nothing that was asked last waits to be put right.</source>
            <translation type="unfinished">Nid oes dim a ofynnwyd yn aros i'w gywiro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/ways_to_practise.py"></location>
            <source>%n questions were not all right when last asked.</source>
            <extracomment>For one: %n question was not all right when last asked.</extracomment>
            <translation type="unfinished">
                <numerusform>Roedd pob cwestiwn yn gywir pan ofynnwyd ef ddiwethaf.</numerusform>
                <numerusform>Nid oedd %n cwestiwn yn hollol gywir pan ofynnwyd ef ddiwethaf.</numerusform>
                <numerusform>Nid oedd %n o gwestiynau'n hollol gywir pan ofynnwyd nhw ddiwethaf.</numerusform>
                <numerusform>Nid oedd %n o gwestiynau'n hollol gywir pan ofynnwyd nhw ddiwethaf.</numerusform>
                <numerusform>Nid oedd %n o gwestiynau'n hollol gywir pan ofynnwyd nhw ddiwethaf.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/weak_points.py"></location>
            <source>About {percent}% likely to be remembered in a week. A mark point of: {question}</source>
            <translation type="unfinished">Tua {percent}% yn debygol o gael ei gofio ymhen wythnos. Pwynt marc o: {question}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/weak_points.py"></location>
            <source>About {percent}% likely to be remembered in a week. {topic}</source>
            <translation type="unfinished">Tua {percent}% yn debygol o gael ei gofio ymhen wythnos. {topic}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Multiple choice</source>
            <translation type="unfinished">Amlddewis</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Date matching</source>
            <translation type="unfinished">Paru dyddiadau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Ordering</source>
            <translation type="unfinished">Trefnu</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Written answer</source>
            <translation type="unfinished">Ateb ysgrifenedig</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Recall</source>
            <translation type="unfinished">Cofio</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Understanding</source>
            <translation type="unfinished">Deall</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Judgement</source>
            <translation type="unfinished">Barnu</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>January</source>
            <translation type="unfinished">Ionawr</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>February</source>
            <translation type="unfinished">Chwefror</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>March</source>
            <translation type="unfinished">Mawrth</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>April</source>
            <translation type="unfinished">Ebrill</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>May</source>
            <translation type="unfinished">Mai</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>June</source>
            <translation type="unfinished">Mehefin</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>July</source>
            <translation type="unfinished">Gorffennaf</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>August</source>
            <translation type="unfinished">Awst</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>September</source>
            <translation type="unfinished">Medi</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>October</source>
            <translation type="unfinished">Hydref</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>November</source>
            <translation type="unfinished">Tachwedd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>December</source>
            <translation type="unfinished">Rhagfyr</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Jan</source>
            <translation type="unfinished">Ion</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Feb</source>
            <translation type="unfinished">Chwe</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Mar</source>
            <translation type="unfinished">Maw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Apr</source>
            <translation type="unfinished">Ebr</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Jun</source>
            <translation type="unfinished">Meh</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Jul</source>
            <translation type="unfinished">Gorff</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Aug</source>
            <translation type="unfinished">Awst</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sep</source>
            <translation type="unfinished">Medi</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Oct</source>
            <translation type="unfinished">Hyd</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Nov</source>
            <translation type="unfinished">Tach</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Dec</source>
            <translation type="unfinished">Rhag</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Monday</source>
            <translation type="unfinished">Dydd Llun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Tuesday</source>
            <translation type="unfinished">Dydd Mawrth</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Wednesday</source>
            <translation type="unfinished">Dydd Mercher</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Thursday</source>
            <translation type="unfinished">Dydd Iau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Friday</source>
            <translation type="unfinished">Dydd Gwener</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Saturday</source>
            <translation type="unfinished">Dydd Sadwrn</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sunday</source>
            <translation type="unfinished">Dydd Sul</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Mon</source>
            <translation type="unfinished">Llun</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Tue</source>
            <translation type="unfinished">Maw</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Wed</source>
            <translation type="unfinished">Mer</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Thu</source>
            <translation type="unfinished">Iau</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Fri</source>
            <translation type="unfinished">Gwe</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sat</source>
            <translation type="unfinished">Sad</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>Sun</source>
            <translation type="unfinished">Sul</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n questions</source>
            <extracomment>For one: %n question</extracomment>
            <translation type="unfinished">
                <numerusform>dim cwestiynau</numerusform>
                <numerusform>%n cwestiwn</numerusform>
                <numerusform>%n o gwestiynau</numerusform>
                <numerusform>%n o gwestiynau</numerusform>
                <numerusform>%n o gwestiynau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n topics</source>
            <extracomment>For one: %n topic</extracomment>
            <translation type="unfinished">
                <numerusform>dim pynciau</numerusform>
                <numerusform>%n pwnc</numerusform>
                <numerusform>%n o bynciau</numerusform>
                <numerusform>%n o bynciau</numerusform>
                <numerusform>%n o bynciau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n marks</source>
            <extracomment>For one: %n mark</extracomment>
            <translation type="unfinished">
                <numerusform>dim marciau</numerusform>
                <numerusform>%n marc</numerusform>
                <numerusform>%n o farciau</numerusform>
                <numerusform>%n o farciau</numerusform>
                <numerusform>%n o farciau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{awarded} of %n marks</source>
            <extracomment>For one: {awarded} of %n mark</extracomment>
            <translation type="unfinished">
                <numerusform>{awarded} o %n marc</numerusform>
                <numerusform>{awarded} o %n marc</numerusform>
                <numerusform>{awarded} o %n marc</numerusform>
                <numerusform>{awarded} o %n marc</numerusform>
                <numerusform>{awarded} o %n marc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n minutes</source>
            <extracomment>For one: %n minute</extracomment>
            <translation type="unfinished">
                <numerusform>%n munud</numerusform>
                <numerusform>%n munud</numerusform>
                <numerusform>%n munud</numerusform>
                <numerusform>%n munud</numerusform>
                <numerusform>%n munud</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{time} ({usual} and your {percent}% extra)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n seconds</source>
            <extracomment>For one: %n second</extracomment>
            <translation type="unfinished">
                <numerusform>%n eiliad</numerusform>
                <numerusform>%n eiliad</numerusform>
                <numerusform>%n eiliad</numerusform>
                <numerusform>%n eiliad</numerusform>
                <numerusform>%n eiliad</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{minutes} {seconds}</source>
            <translation type="unfinished">{minutes} {seconds}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>under a minute</source>
            <translation type="unfinished">llai na munud</translation>
        </message>
        <message numerus="yes">
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>%n hours</source>
            <extracomment>For one: %n hour</extracomment>
            <translation type="unfinished">
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
                <numerusform>%n awr</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{hours} {minutes}</source>
            <translation type="unfinished">{hours} {minutes}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{time} minutes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{number}%</source>
            <translation type="unfinished">{number}%</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{day}, {time}</source>
            <translation type="unfinished">{day}, {time}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>May</source>
            <comment>short for the month</comment>
            <translation type="unfinished">Mai</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{month} {year}</source>
            <translation type="unfinished">{month} {year}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{day} {month} {year}</source>
            <translation type="unfinished">{day} {month} {year}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{weekday} {day}</source>
            <translation type="unfinished">{weekday} {day}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/wording.py"></location>
            <source>{day} {month}</source>
            <translation type="unfinished">{day} {month}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>You counted this.</source>
            <translation type="unfinished">Fe wnaethoch chi gyfrif hwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>You did not count this.</source>
            <translation type="unfinished">Ni wnaethoch chi gyfrif hwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>Your teacher counted this.</source>
            <translation type="unfinished">Mae eich athro wedi cyfrif hwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>Your teacher did not count this.</source>
            <translation type="unfinished">Ni chyfrifodd eich athro hwn.</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/written.py"></location>
            <source>The program had said: {why}</source>
            <translation type="unfinished">Roedd y rhaglen wedi dweud: {why}</translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/you.py"></location>
            <source>Extra time is a whole number from 0 to {most}, such as 25 for a quarter more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/you.py"></location>
            <source>A PIN has from 4 to 12 digits and nothing else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/viewmodels/you.py"></location>
            <source>The two PINs are not the same. Type the new one twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/whole_file.py"></location>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/whole_file.py"></location>
            <source>Choose another place with --data-dir, or ask who looks after this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/whole_file.py"></location>
            <source>{file} cannot be written: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../src/quizdesk/whole_file.py"></location>
            <source>What was there before is unchanged.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
