<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Build</name>
    <message numerus="yes">
        <source>Lengthen the plan to %n month(s)</source>
        <translation>
            <numerusform>Lengthen the plan to %n month</numerusform>
            <numerusform>Lengthen the plan to %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::ActivityForm</name>
    <message numerus="yes">
        <source>%n changed input(s) are hidden; expert mode shows them.</source>
        <translation>
            <numerusform>%n changed input is hidden; expert mode shows it.</numerusform>
            <numerusform>%n changed inputs are hidden; expert mode shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed input(s) are hidden, as assumptions or for experts.</source>
        <translation>
            <numerusform>%n changed input is hidden, as an assumption or for experts.</numerusform>
            <numerusform>%n changed inputs are hidden, as assumptions or for experts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>a button that unfolds what totals do not hold</extracomment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::FaultView</name>
    <message numerus="yes">
        <source>“%1” was not opened: %n fault(s). The study that is open stays as it is.</source>
        <translation>
            <numerusform>“%1” was not opened: %n fault. The study that is open stays as it is.</numerusform>
            <numerusform>“%1” was not opened: %n faults. The study that is open stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::HardwareCard</name>
    <message numerus="yes">
        <source>%n changed input(s) are hidden; expert mode shows them.</source>
        <translation>
            <numerusform>%n changed input is hidden; expert mode shows it.</numerusform>
            <numerusform>%n changed inputs are hidden; expert mode shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed input(s) are hidden, as assumptions or for experts.</source>
        <translation>
            <numerusform>%n changed input is hidden, as an assumption or for experts.</numerusform>
            <numerusform>%n changed inputs are hidden, as assumptions or for experts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::HorizonRow</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken from the data</source>
        <translation>
            <numerusform>%n value taken from the data</numerusform>
            <numerusform>%n values taken from the data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plume::ui::TablePage</name>
    <message numerus="yes">
        <source>Copied: %n row(s), with the headers.</source>
        <translation>
            <numerusform>Copied: %n row, with the headers.</numerusform>
            <numerusform>Copied: %n rows, with the headers.</numerusform>
        </translation>
    </message>
</context>
</TS>
