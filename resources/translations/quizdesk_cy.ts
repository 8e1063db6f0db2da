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
            <location filename="../../src/quizdesk/ui/screens/settings.py"></location>
            <source>Takes effect when QuizDesk is started again. The Welsh is a beginning that no speaker of Welsh has reviewed yet: parts of it are still in English. Questions are in the language that they were written in.</source>
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
    </context>
</TS>
