<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Assignment</name>
    <message>
        <source>The assignment names no promise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup was not kept, since the copy is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already: choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlobStore</name>
    <message>
        <source>This file is too large to be kept: 64 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file %1 is missing or not the one that was kept: open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanonicalJson</name>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two members have the same name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only whole numbers can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds half of a character (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored content is not readable as JSON; run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored content is not in canonical form; run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellValues</name>
    <message>
        <source>%1 is no date: write it like 2024-05-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day in the calendar: write the date like 2024-05-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a single day: write the date like 2024-05-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read in two ways: write the date like 2024-05-15, or say in which language the file&apos;s dates are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of %1 has two digits: write all four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number: write it like 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read in two ways: write it without separators, or say in which language the file&apos;s numbers are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The staff member who acts; added if there is none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new member is: journalist (the default) or editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who acts: add --as &quot;NAME&quot; to the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role %1: journalist, editor and administrator exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1, checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a workspace that may be in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every promise that waits for this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) submitted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) sent back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) published.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) taken off the site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tenue-cli: name the promises, or give --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit promises for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send promises back with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve promises that were submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put approved promises online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take promises off the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with this verdict (its key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this theme (its name or slug).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in this state: draft, submitted, changes-requested, approved, published or unpublished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state %1; tenue-cli list --help names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the revisions and decisions of a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tenue-cli COMMAND ARGUMENTS [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenue-cli COMMAND --help tells what a command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: tenue-cli %1 %2 [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenue-cli: there is no command %1; tenue-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON value and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the example newsroom (in French).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the workspace and of its site: fr or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language %1 is not known: fr and en are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no promise %1: give a number, a slug or the beginning of an identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names several promises: give one of these slugs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise has no revision %1: give at least the first four digits, as `log` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several revisions begin with %1: give more digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenue-cli: --limit wants a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find promises by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this revision (the first digits of its id) instead of the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict %1, state %2, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a promise’s dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Kept or partly kept: %1 of %2 judged; %3 unverifiable or not examined are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count promises by verdict, with the definition of each rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 revisions are as they were sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: do not write to it, and open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every revision, hash, reference and file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentCodec</name>
    <message>
        <source>A stored content cannot be unpacked: the file is damaged; run a verification and open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is writing to %1: wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read: check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full: nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tenue workspace: choose a file that ends in .tenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: do not write to it, and open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: check its name, folder and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 failed: nothing was changed; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the change, and nothing was changed; run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: choose a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file: choose a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already: choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist: create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this change could not be written, so nothing was changed: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works with %1 in another way: close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>a revision is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit, request-changes, approve, publish or unpublish is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision names no promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a note what has to change before sending the dossier back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>The row that begins on line %1 has a cell of more than %2 bytes: a quotation mark is probably missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins on line %1 has more than %2 columns: choose another delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 rows: divide the file, and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a quotation mark where none can stand: inside a cell it must be doubled and the cell quoted. Correct the line, or choose another dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins on line %1 opens a quotation mark that is never closed: correct it, or choose another dialect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: it holds no row of a table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Somebody has saved this meanwhile: nothing was overwritten; compare the two texts and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only: nothing was saved; check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditingDesk</name>
    <message>
        <source>The mandate of this promise does not exist: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate %1 has no scale of verdicts: choose one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is taken by %2: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is taken by %2: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is taken by the evidence %2: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict %1 is not on the scale of this mandate: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of evidence is not the one that the dossier names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence&apos;s key %1 may hold only a–z, 0–9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence has no title: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address: it must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote of %1 is empty: fill it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is not an ordinary file: name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write %1: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written or read: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read whole: try again, or check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRecord</name>
    <message>
        <source>The imported list has no name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file’s structure is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2 refers to something in %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2024-05-15 is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier (UUID) is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a revision (64 hexadecimal digits) is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>The file has no list at %1: name the member that holds the promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no list of objects: name the member that is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several lists (%1): name the one to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not correct JSON: export the file again, or correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in the file is empty: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the list is not an object with named members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of the list have more than %1 different members.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>A holder of the mandate has no name: give it, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends before it begins: correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins before the holder before has left: correct the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate has no title: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate&apos;s address %1 may hold only a–z, 0–9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate ends before it begins: correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate has no scale of verdicts: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>The text is too long to be shown: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: at most %1 kB are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the text is too large: make it shorter, or cite it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has too many reference links: write the addresses in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsroomDesk</name>
    <message>
        <source>Only an editor or an administrator changes the roles of the staff: ask one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is taken already: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict %1 is in use (promise no. %2): give those promises another one before taking it off the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no site settings: it was not made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projections</name>
    <message>
        <source>The decision names a revision that this promise does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>a revision is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-examination, new-fact, correction or method is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise has no title: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise belongs to no mandate: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise&apos;s number must be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise&apos;s address %1 may hold only a–z, 0–9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise has no verdict: choose one of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same evidence is listed twice: remove one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicationDesk</name>
    <message>
        <source>Promise no. %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is online already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has approved this text yet: submit it for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say in a note why it is taken off the site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Promise no. %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an editor may do this: ask one, or change the role in the staff list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise no. %1, %2, has been edited since: look at the newest text, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been submitted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is approved already; an edit will need a new review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is published already; edit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not been submitted for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author cannot approve: somebody else has to read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionChain</name>
    <message>
        <source>The header of revision %1 is not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of revision %1 is not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 stands twice in its writer’s line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 is dated before the one it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest revision(s) of a writer’s line are missing: %1 are announced, %2 are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, from which revision %2 was made, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 claims a parent of another item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionStore</name>
    <message>
        <source>The header of revision number %1 is damaged: run a verification and open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This revision cannot be kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the revision before it is one of another item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an item of another kind with its identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is told to be the first of an item that has some already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be kept: %1 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its note, date or history is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored content refers to one that it cannot be made from: the file is damaged; run a verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the identifier %1 in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleNewsroom</name>
    <message>
        <source>The example newsroom is faulty at promise no. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>fr or en is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no title: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address: it must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDocument</name>
    <message>
        <source>The source document has no title: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source document belongs to no mandate: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a web address: it must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document has at least one page: correct the number or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>journalist, editor or administrator is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: a name is needed to sign what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials have at most four letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 is not known: choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: choose the one that holds the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: divide it, and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This is a workbook or an archive, not a text file: open it in the spreadsheet, save the sheet as CSV, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, not a table: import a CSV or JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database or a workspace, not a table: import a CSV or JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recognised by its zero bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (supposed, since it is not UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a byte (%2 in hexadecimal, byte %3 of the file) that is no character in %4: choose the right encoding, or save the file again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text file: line %1 holds a zero byte (byte %2 of the file). Save the table as CSV, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it was cut off. Export or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot read the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The theme has no name: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme&apos;s address %1 may hold only a–z, 0–9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictBadge</name>
    <message>
        <source>Verdict: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictScale</name>
    <message>
        <source>kept, partial, open, broken, unverifiable or unexamined is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, partial, in-progress, paused, broken, unverifiable or unexamined is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict&apos;s key %1 may hold only a–z, 0–9 and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict %1 needs a name and a definition: readers are shown both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name %1 is too long: 12 letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of %1 must be between 0 and 100 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale has no name: give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two verdicts have the key %1: change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale needs exactly one verdict of the category “unexamined”: new promises get it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>%1 is not a Tenue workspace: choose a file that ends in .tenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content has no base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of revision %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists do not show the newest revisions in %1 places: rebuild them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 was made by another program: choose a workspace (*.tenue).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of %1 is not that of a workspace: another program has changed it; open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tenue: install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an older version and must be brought up to date, but it may not be written: check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenue::Chip</name>
    <message>
        <source>Filter the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenue::MandateChooser</name>
    <message>
        <source>Mandate: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenue::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenue::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenue::SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenue::SideBar</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::StripStack</name>
    <message numerus="yes">
        <source>and %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenue::VerdictLegend</name>
    <message numerus="yes">
        <source>%1: %n promises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
