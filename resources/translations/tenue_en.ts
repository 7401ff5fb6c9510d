<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n promise(s) submitted.</source>
            <translation>
                <numerusform>%n promise submitted.</numerusform>
                <numerusform>%n promises submitted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) sent back.</source>
            <translation>
                <numerusform>%n promise sent back.</numerusform>
                <numerusform>%n promises sent back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) approved.</source>
            <translation>
                <numerusform>%n promise approved.</numerusform>
                <numerusform>%n promises approved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) published.</source>
            <translation>
                <numerusform>%n promise published.</numerusform>
                <numerusform>%n promises published.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) taken off the site.</source>
            <translation>
                <numerusform>%n promise taken off the site.</numerusform>
                <numerusform>%n promises taken off the site.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::Chip</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::DestinationPanel</name>
        <message numerus="yes">
            <source>%n dossiers have been approved. Readers see them once they are published.</source>
            <translation>
                <numerusform>%n dossier has been approved. Readers see it once it is published.</numerusform>
                <numerusform>%n dossiers have been approved. Readers see them once they are published.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish %n approved</source>
            <translation>
                <numerusform>Publish %n approved</numerusform>
                <numerusform>Publish %n approved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportDialog</name>
        <message numerus="yes">
            <source>Import %n rows</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportVerdictsPanel</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::PromiseCard</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::PublicationModel</name>
        <message numerus="yes">
            <source>%1: %n pages</source>
            <translation>
                <numerusform>%1: %n page</numerusform>
                <numerusform>%1: %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::PublicationPage</name>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish %n changes</source>
            <translation>
                <numerusform>Publish %n change</numerusform>
                <numerusform>Publish %n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers have been published. They go online with the next export.</source>
            <translation>
                <numerusform>%n dossier has been published. It goes online with the next export.</numerusform>
                <numerusform>%n dossiers have been published. They go online with the next export.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages will disappear from the site</source>
            <translation>
                <numerusform>%n page will disappear from the site</numerusform>
                <numerusform>%n pages will disappear from the site</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::SideBar</name>
        <message numerus="yes">
            <source>%n promises</source>
            <translation>
                <numerusform>%n promise</numerusform>
                <numerusform>%n promises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::StripStack</name>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>and %n other</numerusform>
                <numerusform>and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::ThemesField</name>
        <message numerus="yes">
            <source>%n other theme(s)</source>
            <translation>
                <numerusform>%n other theme</numerusform>
                <numerusform>%n other themes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictLegend</name>
        <message numerus="yes">
            <source>%1: %n promises</source>
            <translation>
                <numerusform>%1: %n promise</numerusform>
                <numerusform>%1: %n promises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictScaleForm</name>
        <message numerus="yes">
            <source>%n verdicts</source>
            <translation>
                <numerusform>%n verdict</numerusform>
                <numerusform>%n verdicts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::WritingArea</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
</TS>
