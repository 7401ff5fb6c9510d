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
    <message numerus="yes">
        <source>… and %n more refused.</source>
        <translation>
            <numerusform>… and %n more refused.</numerusform>
            <numerusform>… and %n more refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) taken over.</source>
        <translation>
            <numerusform>%n promise taken over.</numerusform>
            <numerusform>%n promises taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) redacted. Backups made before still hold the words.</source>
        <translation>
            <numerusform>%n revision redacted. Backups made before still hold the words.</numerusform>
            <numerusform>%n revisions redacted. Backups made before still hold the words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) mended.</source>
        <translation>
            <numerusform>%n dossier mended.</numerusform>
            <numerusform>%n dossiers mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) or approval(s) withdrawn.</source>
        <translation>
            <numerusform>%n submission or approval withdrawn.</numerusform>
            <numerusform>%n submissions or approvals withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n paragraphs unchanged</source>
        <translation>
            <numerusform>%n paragraph unchanged</numerusform>
            <numerusform>%n paragraphs unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierEvidence</name>
    <message numerus="yes">
        <source>cited %n time(s)</source>
        <translation>
            <numerusform>cited %n time</numerusform>
            <numerusform>cited %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierFindings</name>
    <message numerus="yes">
        <source>%n comment(s) are open: answer or resolve them.</source>
        <translation>
            <numerusform>%n comment is open: answer or resolve them.</numerusform>
            <numerusform>%n comments are open: answer or resolve them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierSummary</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraph changed</numerusform>
            <numerusform>%n paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n paragraph moved</numerusform>
            <numerusform>%n paragraphs moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n paragraph added</numerusform>
            <numerusform>%n paragraphs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n paragraph removed</numerusform>
            <numerusform>%n paragraphs removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) split</source>
        <translation>
            <numerusform>%n paragraph split</numerusform>
            <numerusform>%n paragraphs split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) joined</source>
        <translation>
            <numerusform>%n paragraph joined</numerusform>
            <numerusform>%n paragraphs joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) removed</source>
        <translation>
            <numerusform>%n source removed</numerusform>
            <numerusform>%n sources removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed</source>
        <translation>
            <numerusform>%n source changed</numerusform>
            <numerusform>%n sources changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) added</source>
        <translation>
            <numerusform>%n kept copy added</numerusform>
            <numerusform>%n kept copies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept copy(s) removed</source>
        <translation>
            <numerusform>%n kept copy removed</numerusform>
            <numerusform>%n kept copies removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n embedded element(s)</source>
        <translation>
            <numerusform>%n embedded element</numerusform>
            <numerusform>%n embedded elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that lead nowhere on the web</source>
        <translation>
            <numerusform>%n link that leads nowhere on the web</numerusform>
            <numerusform>%n links that lead nowhere on the web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what followed readers in %n link(s)</source>
        <translation>
            <numerusform>what followed readers in %n link</numerusform>
            <numerusform>what followed readers in %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionChain</name>
    <message numerus="yes">
        <source>%n revision(s) before revision %1 are missing.</source>
        <translation>
            <numerusform>%n revision before revision %1 is missing.</numerusform>
            <numerusform>%n revisions before revision %1 are missing.</numerusform>
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
    <name>tenue::ComparisonBar</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>tenue::EvidencePanel</name>
    <message numerus="yes">
        <source>%n never cited</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>%n never cited</numerusform>
            <numerusform>%n never cited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::FindBar</name>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>found %n time</numerusform>
            <numerusform>found %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made</source>
        <translation>
            <numerusform>%n replacement made</numerusform>
            <numerusform>%n replacements made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::FindingLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::FindingsPanel</name>
    <message numerus="yes">
        <source>%n things to look at before you publish</source>
        <translation>
            <numerusform>%n thing to look at before you publish</numerusform>
            <numerusform>%n things to look at before you publish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::HistoryPage</name>
    <message numerus="yes">
        <source>%n revisions redacted</source>
        <translation>
            <numerusform>%n revision redacted</numerusform>
            <numerusform>%n revisions redacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in the file</source>
        <translation>
            <numerusform>%Ln no longer in the file</numerusform>
            <numerusform>%Ln no longer in the file</numerusform>
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
    <name>tenue::LengthLine</name>
    <message numerus="yes">
        <source>%n word(s) selected</source>
        <translation>
            <numerusform>%n word selected</numerusform>
            <numerusform>%n words selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n word to look at</numerusform>
            <numerusform>%n words to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters</source>
        <comment>spaces included; signes in French</comment>
        <translation>
            <numerusform>%1 character</numerusform>
            <numerusform>%1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 pages</source>
        <comment>feuillets in French</comment>
        <translation>
            <numerusform>%1 of %2 pages</numerusform>
            <numerusform>%1 of %2 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pages of 1,500</source>
        <comment>feuillets in French</comment>
        <translation>
            <numerusform>%1 pages of 1,500</numerusform>
            <numerusform>%1 pages of 1,500</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::MergePage</name>
    <message numerus="yes">
        <source>%n place(s) to decide. What only one of you changed is in the merged text already.</source>
        <translation>
            <numerusform>%n place to decide. What only one of you changed is in the merged text already.</numerusform>
            <numerusform>%n places to decide. What only one of you changed is in the merged text already.</numerusform>
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
    <name>tenue::RecoveryDialog</name>
    <message numerus="yes">
        <source>%1 · %2 · %n word(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n word</numerusform>
            <numerusform>%1 · %2 · %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n dossier(s)</source>
        <translation>
            <numerusform>in %n dossier</numerusform>
            <numerusform>in %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) left as they are: the reason stands beside each place.</source>
        <translation>
            <numerusform>%n dossier left as it is: the reason stands beside each place.</numerusform>
            <numerusform>%n dossiers left as they are: the reason stands beside each place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %n dossier(s)</source>
        <translation>
            <numerusform>&amp;Replace in %n dossier</numerusform>
            <numerusform>&amp;Replace in %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::RestoreDialog</name>
    <message numerus="yes">
        <source>%n revision(s) written since are not in the backup; they stay in the file that is kept.</source>
        <translation>
            <numerusform>%n revision written since is not in the backup; it stays in the file that is kept.</numerusform>
            <numerusform>%n revisions written since are not in the backup; they stay in the file that is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ReviewPage</name>
    <message numerus="yes">
        <source>%n dossiers are with their authors</source>
        <translation>
            <numerusform>%n dossier is with its author</numerusform>
            <numerusform>%n dossiers are with their authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers wait for you, the oldest since %1</source>
        <translation>
            <numerusform>%n dossier waits for you, since %1</numerusform>
            <numerusform>%n dossiers wait for you, the oldest since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about your work since you last looked</source>
        <translation>
            <numerusform>%n decision about your work since you last looked</numerusform>
            <numerusform>%n decisions about your work since you last looked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with their authors</source>
        <translation>
            <numerusform>%n with its author</numerusform>
            <numerusform>%n with their authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ReviewPanel</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ReviewQueueModel</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::ReviewSection</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
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
    <name>tenue::SuggestionList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::SuggestionPage</name>
    <message numerus="yes">
        <source>%n change(s) to decide: A accepts, R refuses, J and K move.</source>
        <translation>
            <numerusform>%n change to decide: A accepts, R refuses, J and K move.</numerusform>
            <numerusform>%n changes to decide: A accepts, R refuses, J and K move.</numerusform>
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
    <name>tenue::TypographyList</name>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
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
    <name>tenue::WorkspaceView</name>
    <message numerus="yes">
        <source>%n text(s) that were typed and not kept in the workspace can be recovered.</source>
        <translation>
            <numerusform>%n text that was typed and not kept in the workspace can be recovered.</numerusform>
            <numerusform>%n texts that were typed and not kept in the workspace can be recovered.</numerusform>
        </translation>
    </message>
</context>
</TS>
