<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Appeal</name>
        <message>
            <source>The appeal has no title: give it one.</source>
            <translation>L’appel n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The appeal has no end: say its last day.</source>
            <translation>L’appel n’a pas de fin : indiquez son dernier jour.</translation>
        </message>
        <message>
            <source>The appeal ends before it begins: check its two days.</source>
            <translation>L’appel finit avant de commencer : vérifiez ses deux dates.</translation>
        </message>
        <message>
            <source>The appeal needs a link that begins with https:// or http://.</source>
            <translation>L’appel demande un lien qui commence par https:// ou http://.</translation>
        </message>
        <message>
            <source>The share reached must be from 0 to %1 per cent.</source>
            <translation>La part atteinte doit être comprise entre 0 et %1 pour cent.</translation>
        </message>
        <message>
            <source>The notice may stand from 0 to %1 seconds.</source>
            <translation>L’avis peut rester affiché de 0 à %1 secondes.</translation>
        </message>
    </context>
    <context>
        <name>Assignment</name>
        <message>
            <source>The assignment names no promise.</source>
            <translation>L’affectation ne désigne aucune promesse.</translation>
        </message>
    </context>
    <context>
        <name>Authorship</name>
        <message>
            <source>Stopped before the authors were found.</source>
            <translation>Arrêté avant que les auteurs soient trouvés.</translation>
        </message>
        <message>
            <source>somebody unknown</source>
            <translation>quelqu’un d’inconnu</translation>
        </message>
        <message>
            <source>Written by %1 on %2, revision %3</source>
            <translation>Écrite par %1 le %2, révision %3</translation>
        </message>
        <message>
            <source>last touched by %1 on %2</source>
            <translation>retouchée en dernier par %1 le %2</translation>
        </message>
        <message>
            <source>No evidence is cited in this sentence.</source>
            <translation>Cette phrase ne cite aucune preuve.</translation>
        </message>
        <message>
            <source>On the evidence: %1</source>
            <translation>Sur la foi de : %1</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>The backup was not kept, since the copy is damaged: %1</source>
            <translation>La sauvegarde n’a pas été conservée, car la copie est endommagée : %1</translation>
        </message>
        <message>
            <source>%1 exists already: choose another name for the backup.</source>
            <translation>%1 existe déjà : choisissez un autre nom pour la sauvegarde.</translation>
        </message>
    </context>
    <context>
        <name>BlobStore</name>
        <message>
            <source>This file is too large to be kept: 64 MB at most.</source>
            <translation>Ce fichier est trop volumineux pour être conservé : 64 Mo au plus.</translation>
        </message>
        <message>
            <source>The attached file %1 is missing or not the one that was kept: open the newest backup.</source>
            <translation>Le fichier joint %1 manque ou n’est pas celui qui avait été conservé : ouvrez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>The file changed while it was read: wait until it is complete, and try again.</source>
            <translation>Le fichier a changé pendant sa lecture : attendez qu’il soit complet, et recommencez.</translation>
        </message>
    </context>
    <context>
        <name>CanonicalJson</name>
        <message>
            <source>it is nested too deeply</source>
            <translation>l’imbrication est trop profonde</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>une valeur manque</translation>
        </message>
        <message>
            <source>two members have the same name %1</source>
            <translation>deux champs portent le même nom, %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>only whole numbers can be kept</source>
            <translation>seuls des nombres entiers peuvent être conservés</translation>
        </message>
        <message>
            <source>the text holds a NUL character</source>
            <translation>le texte contient un caractère NUL</translation>
        </message>
        <message>
            <source>the text holds half of a character (a lone surrogate)</source>
            <translation>le texte contient une moitié de caractère (un demi-codet isolé)</translation>
        </message>
        <message>
            <source>This cannot be kept: %1.</source>
            <translation>Impossible de conserver cet élément : %1.</translation>
        </message>
        <message>
            <source>A stored content is not readable as JSON; run a verification.</source>
            <translation>Un contenu enregistré n’est pas lisible en JSON ; lancez une vérification.</translation>
        </message>
        <message>
            <source>A stored content is not in canonical form; run a verification.</source>
            <translation>Un contenu enregistré n’est pas sous forme canonique ; lancez une vérification.</translation>
        </message>
    </context>
    <context>
        <name>Capture</name>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>page web</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>image PNG</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>image JPEG</translation>
        </message>
        <message>
            <source>WebP picture</source>
            <translation>image WebP</translation>
        </message>
        <message>
            <source>the SHA-256 of a file is wanted here</source>
            <translation>il faut ici l’empreinte SHA-256 d’un fichier</translation>
        </message>
        <message>
            <source>The kept copy %1 has a name that is none for a file.</source>
            <translation>La copie conservée %1 porte un nom qui n’est pas celui d’un fichier.</translation>
        </message>
        <message>
            <source>The kept copy %1 is of a kind that is not kept: %2.</source>
            <translation>La copie conservée %1 est d’une sorte qui ne se conserve pas : %2.</translation>
        </message>
        <message>
            <source>The kept copy %1 is empty or larger than 64 MB.</source>
            <translation>La copie conservée %1 est vide ou dépasse 64 Mo.</translation>
        </message>
        <message>
            <source>Nothing says when the copy %1 was taken.</source>
            <translation>Rien ne dit quand la copie %1 a été prise.</translation>
        </message>
        <message>
            <source>%1 is not a web address: it must begin with https:// or http://.</source>
            <translation>%1 n’est pas une adresse web : elle doit commencer par https:// ou http://.</translation>
        </message>
        <message>
            <source>The picture %1 is damaged: keep it, but not for readers.</source>
            <translation>L’image %1 est endommagée : conservez-la, mais pas pour les lecteurs.</translation>
        </message>
    </context>
    <context>
        <name>CellValues</name>
        <message>
            <source>%1 is no date: write it like 2024-05-15.</source>
            <translation>%1 n’est pas une date : écrivez-la sous la forme 2024-05-15.</translation>
        </message>
        <message>
            <source>%1 is no day in the calendar: write the date like 2024-05-15.</source>
            <translation>%1 n’est pas un jour du calendrier : écrivez la date sous la forme 2024-05-15.</translation>
        </message>
        <message>
            <source>%1 is not a single day: write the date like 2024-05-15.</source>
            <translation>%1 ne désigne pas un jour précis : écrivez la date sous la forme 2024-05-15.</translation>
        </message>
        <message>
            <source>%1 can be read in two ways: write the date like 2024-05-15, or say in which language the file's dates are.</source>
            <translation>%1 peut se lire de deux façons : écrivez la date sous la forme 2024-05-15, ou indiquez dans quelle langue sont les dates du fichier.</translation>
        </message>
        <message>
            <source>The year of %1 has two digits: write all four.</source>
            <translation>L’année de %1 n’a que deux chiffres : écrivez les quatre.</translation>
        </message>
        <message>
            <source>%1 is no number: write it like 1234.</source>
            <translation>%1 n’est pas un nombre : écrivez-le sous la forme 1234.</translation>
        </message>
        <message>
            <source>%1 can be read in two ways: write it without separators, or say in which language the file's numbers are.</source>
            <translation>%1 peut se lire de deux façons : écrivez le nombre sans séparateurs, ou indiquez dans quelle langue sont les nombres du fichier.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistDesk</name>
        <message>
            <source>The checklist has no finding of the rule %1 here.</source>
            <translation>La liste de contrôle ne relève pas la règle %1 ici.</translation>
        </message>
        <message>
            <source>The checklist stops it (%1): %2 Mend it, or waive the rule with a reason.</source>
            <translation>La liste de contrôle l’arrête (%1) : %2 Corrigez, ou dérogez à la règle avec une raison.</translation>
        </message>
        <message>
            <source>Nobody waived this finding.</source>
            <translation>Personne n’a dérogé à ce constat.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistSettings</name>
        <message>
            <source>off, notes, warns or blocks is wanted here</source>
            <translation>off, notes, warns ou blocks est attendu ici</translation>
        </message>
    </context>
    <context>
        <name>CitationChoice</name>
        <message>
            <source>from another dossier</source>
            <translation>d’un autre dossier</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>The staff member who acts; added if there is none of that name.</source>
            <translation>Le membre de la rédaction qui agit ; il est ajouté si aucun ne porte ce nom.</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>What a new member is: journalist (the default) or editor.</source>
            <translation>Rôle d’un nouveau membre : journalist (par défaut) ou editor.</translation>
        </message>
        <message>
            <source>ROLE</source>
            <translation>RÔLE</translation>
        </message>
        <message>
            <source>Say who acts: add --as "NAME" to the command.</source>
            <translation>Indiquez qui agit : ajoutez --as "NOM" à la commande.</translation>
        </message>
        <message>
            <source>There is no role %1: journalist, editor and administrator exist.</source>
            <translation>Le rôle %1 n’existe pas : les rôles sont journalist, editor et administrator.</translation>
        </message>
        <message>
            <source>The backup is in %1, checked.</source>
            <translation>La sauvegarde se trouve dans %1 ; elle a été vérifiée.</translation>
        </message>
        <message>
            <source>Copy a workspace that may be in use</source>
            <translation>Copier un espace de travail, même en cours d’utilisation</translation>
        </message>
        <message>
            <source>Every promise that waits for this decision.</source>
            <translation>Toutes les promesses qui attendent cette décision.</translation>
        </message>
        <message>
            <source>Why, for colleagues.</source>
            <translation>Le motif, à l’intention des collègues.</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) submitted.</source>
            <translation>
                <numerusform>%n promesse soumise à relecture.</numerusform>
                <numerusform>%n promesses soumises à relecture.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) sent back.</source>
            <translation>
                <numerusform>%n promesse renvoyée.</numerusform>
                <numerusform>%n promesses renvoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) approved.</source>
            <translation>
                <numerusform>%n promesse approuvée.</numerusform>
                <numerusform>%n promesses approuvées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) published.</source>
            <translation>
                <numerusform>%n promesse publiée.</numerusform>
                <numerusform>%n promesses publiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) taken off the site.</source>
            <translation>
                <numerusform>%n promesse retirée du site.</numerusform>
                <numerusform>%n promesses retirées du site.</numerusform>
            </translation>
        </message>
        <message>
            <source>tenue-cli: name the promises, or give --all.</source>
            <translation>tenue-cli : désignez les promesses, ou donnez --all.</translation>
        </message>
        <message>
            <source>Submit promises for review</source>
            <translation>Soumettre des promesses à relecture</translation>
        </message>
        <message>
            <source>Send promises back with a note</source>
            <translation>Renvoyer des promesses avec une note</translation>
        </message>
        <message>
            <source>Approve promises that were submitted</source>
            <translation>Approuver des promesses soumises à relecture</translation>
        </message>
        <message>
            <source>Put approved promises online</source>
            <translation>Mettre en ligne des promesses approuvées</translation>
        </message>
        <message>
            <source>Take promises off the site</source>
            <translation>Retirer des promesses du site</translation>
        </message>
        <message>
            <source>Only those with this verdict (its key).</source>
            <translation>Seulement celles qui ont ce verdict (sa clé).</translation>
        </message>
        <message>
            <source>Only those of this theme (its name or slug).</source>
            <translation>Seulement celles de cette thématique (son nom ou son slug).</translation>
        </message>
        <message>
            <source>Only those in this state: draft, submitted, changes-requested, approved, published or unpublished.</source>
            <translation>Seulement celles dans cet état : draft, submitted, changes-requested, approved, published ou unpublished.</translation>
        </message>
        <message>
            <source>There is no state %1; tenue-cli list --help names them.</source>
            <translation>L’état %1 n’existe pas ; tenue-cli list --help donne la liste des états.</translation>
        </message>
        <message>
            <source>List the promises</source>
            <translation>Lister les promesses</translation>
        </message>
        <message>
            <source>Show the revisions and decisions of a promise</source>
            <translation>Afficher les révisions et les décisions d’une promesse</translation>
        </message>
        <message>
            <source>Usage: tenue-cli COMMAND ARGUMENTS [OPTIONS]</source>
            <translation>Utilisation : tenue-cli COMMANDE ARGUMENTS [OPTIONS]</translation>
        </message>
        <message>
            <source>tenue-cli COMMAND --help tells what a command takes.</source>
            <translation>tenue-cli COMMANDE --help indique ce qu’attend une commande.</translation>
        </message>
        <message>
            <source>Usage: tenue-cli %1 %2 [OPTIONS]</source>
            <translation>Utilisation : tenue-cli %1 %2 [OPTIONS]</translation>
        </message>
        <message>
            <source>tenue-cli: there is no command %1; tenue-cli --help lists them.</source>
            <translation>tenue-cli : la commande %1 n’existe pas ; tenue-cli --help donne la liste des commandes.</translation>
        </message>
        <message>
            <source>Print one JSON value and nothing else.</source>
            <translation>Afficher une seule valeur JSON et rien d’autre.</translation>
        </message>
        <message>
            <source>Fill it with the example newsroom (in French).</source>
            <translation>Le remplir avec la rédaction d’exemple (en français).</translation>
        </message>
        <message>
            <source>Language of the workspace and of its site: fr or en.</source>
            <translation>Langue de l’espace de travail et de son site : fr ou en.</translation>
        </message>
        <message>
            <source>LANGUAGE</source>
            <translation>LANGUE</translation>
        </message>
        <message>
            <source>The language %1 is not known: fr and en are.</source>
            <translation>La langue %1 est inconnue : choisissez fr ou en.</translation>
        </message>
        <message>
            <source>The example newsroom and its site are in French, whatever language is asked for.</source>
            <translation>La rédaction d’exemple et son site sont en français, quelle que soit la langue demandée.</translation>
        </message>
        <message>
            <source>%1 is ready.</source>
            <translation>%1 est prêt.</translation>
        </message>
        <message>
            <source>Create a workspace</source>
            <translation>Créer un espace de travail</translation>
        </message>
        <message>
            <source>There is no promise %1: give a number, a slug or the beginning of an identifier.</source>
            <translation>La promesse %1 n’existe pas : donnez un numéro, un slug ou le début d’un identifiant.</translation>
        </message>
        <message>
            <source>%1 names several promises: give one of these slugs: %2.</source>
            <translation>%1 désigne plusieurs promesses : donnez l’un de ces slugs : %2.</translation>
        </message>
        <message>
            <source>This promise has no revision %1: give at least the first four digits, as `log` shows them.</source>
            <translation>Cette promesse n’a pas de révision %1 : donnez au moins les quatre premiers caractères, tels que `log` les affiche.</translation>
        </message>
        <message>
            <source>Several revisions begin with %1: give more digits.</source>
            <translation>Plusieurs révisions commencent par %1 : donnez davantage de caractères.</translation>
        </message>
        <message>
            <source>At most so many results.</source>
            <translation>Nombre maximal de résultats.</translation>
        </message>
        <message>
            <source>tenue-cli: --limit wants a number from 1.</source>
            <translation>tenue-cli : --limit attend un nombre à partir de 1.</translation>
        </message>
        <message>
            <source>Find promises by their words</source>
            <translation>Trouver des promesses par leurs mots</translation>
        </message>
        <message>
            <source>Show this revision (the first digits of its id) instead of the newest.</source>
            <translation>Afficher cette révision (les premiers caractères de son identifiant) au lieu de la dernière.</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>verdict %1, state %2, revision %3</source>
            <translation>verdict %1, état %2, révision %3</translation>
        </message>
        <message>
            <source>Show a promise’s dossier</source>
            <translation>Afficher le dossier d’une promesse</translation>
        </message>
        <message>
            <source>  Kept or partly kept: %1 of %2 judged; %3 unverifiable or not examined are left out.</source>
            <translation>  Tenues ou partiellement tenues : %1 sur %2 jugées ; invérifiables ou pas encore examinées, hors calcul : %3.</translation>
        </message>
        <message>
            <source>Count promises by verdict, with the definition of each rate</source>
            <translation>Compter les promesses par verdict, avec la définition de chaque taux</translation>
        </message>
        <message>
            <source>All %1 revisions are as they were sealed.</source>
            <translation>Toutes les révisions (%1) sont telles qu’elles ont été scellées.</translation>
        </message>
        <message>
            <source>The workspace is damaged: do not write to it, and open the newest backup.</source>
            <translation>L’espace de travail est endommagé : n’y écrivez plus, et ouvrez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>Check every revision, hash, reference and file</source>
            <translation>Vérifier chaque révision, empreinte, référence et fichier</translation>
        </message>
        <message>
            <source>text (the default), html or json.</source>
            <translation>text (par défaut), html ou json.</translation>
        </message>
        <message>
            <source>FORMAT</source>
            <translation>FORMAT</translation>
        </message>
        <message>
            <source>(moved from here) %1</source>
            <translation>(déplacé d’ici) %1</translation>
        </message>
        <message>
            <source>(moved to here) %1</source>
            <translation>(déplacé ici) %1</translation>
        </message>
        <message>
            <source>tenue-cli: --format wants text, html or json.</source>
            <translation>tenue-cli : --format attend text, html ou json.</translation>
        </message>
        <message>
            <source>Compare two revisions of a dossier</source>
            <translation>Compare deux révisions d’un dossier</translation>
        </message>
        <message>
            <source>Write the public site to this folder.</source>
            <translation>Écrire le site public dans ce dossier.</translation>
        </message>
        <message>
            <source>Where the site will stand, instead of the address in the site settings.</source>
            <translation>L’adresse où se trouvera le site, à la place de celle des réglages du site.</translation>
        </message>
        <message>
            <source>Write the published promises to this file as JSON.</source>
            <translation>Écrire les promesses publiées dans ce fichier, au format JSON.</translation>
        </message>
        <message>
            <source>Write the published promises to this file as CSV.</source>
            <translation>Écrire les promesses publiées dans ce fichier, au format CSV.</translation>
        </message>
        <message>
            <source>tenue-cli: %1 is not a web address: it must begin with https:// or http://.</source>
            <translation>tenue-cli : %1 n’est pas une adresse web : elle doit commencer par https:// ou http://.</translation>
        </message>
        <message>
            <source>%1 files written, %2 unchanged, %3 removed. Open %4.</source>
            <translation>Fichiers écrits : %1, inchangés : %2, supprimés : %3. Ouvrez %4.</translation>
        </message>
        <message>
            <source>tenue-cli: say what to export: --site DIR, --json FILE or --csv FILE.</source>
            <translation>tenue-cli : indiquez ce qu’il faut exporter : --site DOSSIER, --json FICHIER ou --csv FICHIER.</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>%1 est écrit.</translation>
        </message>
        <message>
            <source>Write the public site, or its data</source>
            <translation>Écrire le site public, ou ses données</translation>
        </message>
        <message>
            <source>As of when the file holds (2022-12-31); today if not given.</source>
            <translation>La date de l’état que décrit le fichier (2022-12-31) ; aujourd’hui par défaut.</translation>
        </message>
        <message>
            <source>Tell what would happen, and write nothing.</source>
            <translation>Annoncer ce qui se passerait, sans rien écrire.</translation>
        </message>
        <message>
            <source>%1 is not a date like 2022-12-31.</source>
            <translation>%1 n’est pas une date de la forme 2022-12-31.</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>refus : %1</translation>
        </message>
        <message>
            <source>left out: %1</source>
            <translation>omission : %1</translation>
        </message>
        <message>
            <source>no longer in the file: %1. %2</source>
            <translation>plus dans le fichier : %1. %2</translation>
        </message>
        <message>
            <source>%1 would be new, %2 changed, %3 unchanged; %4 rows refused. Nothing was written.</source>
            <translation>Promesses qui seraient nouvelles : %1, modifiées : %2, inchangées : %3 ; lignes refusées : %4. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 unchanged; %4 rows refused.</source>
            <translation>Promesses nouvelles : %1, modifiées : %2, inchangées : %3 ; lignes refusées : %4.</translation>
        </message>
        <message>
            <source>Import a list of promises</source>
            <translation>Importer une liste de promesses</translation>
        </message>
        <message>
            <source>Print the very bytes that were hashed: of the header or of the content.</source>
            <translation>Affiche les octets mêmes dont l’empreinte a été calculée : ceux de l’en-tête ou ceux du contenu.</translation>
        </message>
        <message>
            <source>tenue-cli: --sealed wants header or content.</source>
            <translation>tenue-cli : --sealed attend header ou content.</translation>
        </message>
        <message>
            <source>The text as it was at this revision; the newest unless told.</source>
            <translation>Le texte tel qu’il était à cette révision ; le plus récent sauf indication.</translation>
        </message>
        <message>
            <source>%1 (with %2)</source>
            <translation>%1 (avec %2)</translation>
        </message>
        <message>
            <source>Show who wrote each sentence of an analysis</source>
            <translation>Montrer qui a écrit chaque phrase d’une analyse</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more refused.</source>
            <translation>
                <numerusform>… et encore %n refusée.</numerusform>
                <numerusform>… et encore %n refusées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Have the publication stamped by this RFC 3161 authority.</source>
            <translation>Faire horodater la publication par cette autorité RFC 3161.</translation>
        </message>
        <message>
            <source>Run this command in the site's folder afterwards (rsync, git …).</source>
            <translation>Lancer ensuite cette commande dans le dossier du site (rsync, git…).</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <source>The publication carries a time stamp.</source>
            <translation>La publication porte un horodatage.</translation>
        </message>
        <message>
            <source>The column mapping, a JSON file; guessed from the columns’ names if not given.</source>
            <translation>La correspondance des colonnes, un fichier JSON ; devinée d’après les noms des colonnes si elle n’est pas donnée.</translation>
        </message>
        <message>
            <source>The mandate that the promises belong to (its slug or title), instead of the mapping’s.</source>
            <translation>Le mandat auquel appartiennent les promesses (son adresse ou son titre), à la place de celui de la correspondance.</translation>
        </message>
        <message>
            <source>say with --mandate which one the list belongs to.</source>
            <translation>dites avec --mandate auquel la liste appartient.</translation>
        </message>
        <message>
            <source>The earlier site: its folder, or its data/promises.json.</source>
            <translation>Le site précédent : son dossier, ou son data/promises.json.</translation>
        </message>
        <message>
            <source>Write one message for each promise to this folder.</source>
            <translation>Écrire un message par promesse dans ce dossier.</translation>
        </message>
        <message>
            <source>Write all mails to this file as JSON.</source>
            <translation>Écrire tous les messages dans ce fichier, en JSON.</translation>
        </message>
        <message>
            <source>tenue-cli: say since which site, and where to: --since PATH, and --eml DIR or --json FILE.</source>
            <translation>tenue-cli : dites depuis quel site, et vers où : --since CHEMIN, et --eml DOSSIER ou --json FICHIER.</translation>
        </message>
        <message>
            <source>Mails written: %1.</source>
            <translation>Messages écrits : %1.</translation>
        </message>
        <message>
            <source>Write the mails about what changed since an earlier site</source>
            <translation>Écrire les messages sur ce qui a changé depuis un site précédent</translation>
        </message>
        <message>
            <source>An older copy of the site, or of its data/publications.json: the log must go on from it.</source>
            <translation>Une copie plus ancienne du site, ou de son data/publications.json : le journal doit en être la suite.</translation>
        </message>
        <message>
            <source>Certificates (PEM) that a time stamp must be signed by.</source>
            <translation>Les certificats (PEM) qui doivent avoir signé l’horodatage.</translation>
        </message>
        <message>
            <source>The site is as it was published on %1: %2 files, root %3.</source>
            <translation>Le site est tel qu’il a été publié le %1 : %2 fichiers, racine %3.</translation>
        </message>
        <message>
            <source>The site is not as it was published: publish it again from the workspace, into an empty folder.</source>
            <translation>Le site n’est pas tel qu’il a été publié : publiez-le de nouveau depuis l’espace de travail, dans un dossier vide.</translation>
        </message>
        <message>
            <source>Time stamp, verified: %1.</source>
            <translation>Horodatage, vérifié : %1.</translation>
        </message>
        <message>
            <source>Time stamp, not verified (name its --authorities): %1.</source>
            <translation>Horodatage, non vérifié (indiquez ses --authorities) : %1.</translation>
        </message>
        <message>
            <source>Check an exported site: each file, page and the log</source>
            <translation>Vérifier un site exporté : chaque fichier, chaque page et le journal</translation>
        </message>
        <message>
            <source>%1 is older than what was written here before: from now on, what is written is a line of its own.</source>
            <translation>%1 est plus ancien que ce qui a déjà été écrit ici : à partir de maintenant, ce qui est écrit forme une ligne à part.</translation>
        </message>
        <message>
            <source>Whose draft "draft" means.</source>
            <translation>De qui « draft » désigne le brouillon.</translation>
        </message>
        <message>
            <source>No revision of this promise is published.</source>
            <translation>Aucune révision de cette promesse n’est publiée.</translation>
        </message>
        <message>
            <source>No revision of this promise is approved.</source>
            <translation>Aucune révision de cette promesse n’est approuvée.</translation>
        </message>
        <message>
            <source>Say with --as NAME whose draft is meant.</source>
            <translation>Dites avec --as NOM de qui est le brouillon.</translation>
        </message>
        <message>
            <source>%1 has no draft of this promise.</source>
            <translation>%1 n’a pas de brouillon de cette promesse.</translation>
        </message>
        <message>
            <source>draft of %1</source>
            <translation>brouillon de %1</translation>
        </message>
        <message>
            <source>Draw no pictures for social networks.</source>
            <translation>Ne pas dessiner d’images pour les réseaux sociaux.</translation>
        </message>
        <message>
            <source>%1 is no JSON: an object, or an array of objects, is wanted.</source>
            <translation>%1 n’est pas du JSON : un objet, ou un tableau d’objets, est attendu.</translation>
        </message>
        <message>
            <source>%1 added.</source>
            <translation>%1 ajoutés.</translation>
        </message>
        <message>
            <source>List the news on promises, or add some from a file</source>
            <translation>Lister les actualités des promesses, ou en ajouter depuis un fichier</translation>
        </message>
        <message>
            <source>List the appeals for support, or add some from a file</source>
            <translation>Lister les appels à soutien, ou en ajouter depuis un fichier</translation>
        </message>
        <message>
            <source>List the questions put to those judged, or add some from a file</source>
            <translation>Lister les questions posées aux personnes jugées, ou en ajouter depuis un fichier</translation>
        </message>
        <message>
            <source>What stands under the picture.</source>
            <translation>Ce qui est écrit sous l’image.</translation>
        </message>
        <message>
            <source>Who made it.</source>
            <translation>Qui l’a faite.</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it.</source>
            <translation>Ce qu’elle montre, pour qui ne la voit pas.</translation>
        </message>
        <message>
            <source>The picture is kept in %1 sizes, without what its file said beside it.</source>
            <translation>L’image est gardée en %1 tailles, sans ce que son fichier disait à côté.</translation>
        </message>
        <message>
            <source>Give a promise its lead picture</source>
            <translation>Donner son image à une promesse</translation>
        </message>
        <message>
            <source>The workspace that was there is now %1.</source>
            <translation>L’espace de travail qui était là s’appelle maintenant %1.</translation>
        </message>
        <message>
            <source>%1 is restored, with %2 revisions, checked.</source>
            <translation>%1 est rétabli, avec %2 révisions, vérifiées.</translation>
        </message>
        <message>
            <source>Put a backup in a workspace’s place, which is kept</source>
            <translation>Mettre une sauvegarde à la place d’un espace de travail, qui est gardé</translation>
        </message>
        <message>
            <source>Write the site as it was to this folder.</source>
            <translation>Écrire dans ce dossier le site tel qu’il était.</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>The site as it was is in %1.</source>
            <translation>Le site tel qu’il était est dans %1.</translation>
        </message>
        <message>
            <source>This promise did not exist then.</source>
            <translation>Cette promesse n’existait pas alors.</translation>
        </message>
        <message>
            <source>(redacted)</source>
            <translation>(caviardé)</translation>
        </message>
        <message>
            <source>Show what was online, or a promise, at a moment</source>
            <translation>Montrer ce qui était en ligne, ou une promesse, à un moment</translation>
        </message>
        <message>
            <source>What the comment is about: title, summary, body …</source>
            <translation>Ce que le commentaire concerne : title, summary, body…</translation>
        </message>
        <message>
            <source>FIELD</source>
            <translation>CHAMP</translation>
        </message>
        <message>
            <source>The words that it is about.</source>
            <translation>Les mots qu’il concerne.</translation>
        </message>
        <message>
            <source>%1 is no comment, or more than one: give more of its identifier.</source>
            <translation>%1 n’est pas un commentaire, ou en désigne plusieurs : donnez plus de son identifiant.</translation>
        </message>
        <message>
            <source>The words %1 must stand exactly once in the field %2.</source>
            <translation>Les mots %1 doivent se trouver exactement une fois dans le champ %2.</translation>
        </message>
        <message>
            <source>List and write comments on a promise</source>
            <translation>Lister et écrire des commentaires sur une promesse</translation>
        </message>
        <message>
            <source>Stand by the dossier although this rule finds fault.</source>
            <translation>Maintenir le dossier bien que cette règle y trouve à redire.</translation>
        </message>
        <message>
            <source>RULE=REASON</source>
            <translation>RÈGLE=RAISON</translation>
        </message>
        <message>
            <source>Without a second person; --note must say why.</source>
            <translation>Sans une seconde personne ; --note doit dire pourquoi.</translation>
        </message>
        <message>
            <source>Not shown to readers before.</source>
            <translation>Pas montré aux lecteurs avant.</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATE</translation>
        </message>
        <message>
            <source>Why, for readers.</source>
            <translation>Pourquoi, pour les lecteurs.</translation>
        </message>
        <message>
            <source>--waive wants a rule and a reason: two-sources="Only one exists".</source>
            <translation>--waive demande une règle et une raison : two-sources="Il n’en existe qu’une".</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) taken over.</source>
            <translation>
                <numerusform>%n promesse reprise.</numerusform>
                <numerusform>%n promesses reprises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on writing what was submitted</source>
            <translation>Continuer à écrire ce qui avait été soumis</translation>
        </message>
        <message>
            <source>Only this field: title, verdict, summary, body …</source>
            <translation>Ce champ seulement : title, verdict, summary, body…</translation>
        </message>
        <message>
            <source>Only this line of the field, from 1.</source>
            <translation>Cette ligne du champ seulement, à partir de 1.</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>The promise reads like that already: no revision was made.</source>
            <translation>La promesse se lit déjà ainsi : aucune révision n’a été faite.</translation>
        </message>
        <message>
            <source>What was wrong and what is right, for readers.</source>
            <translation>Ce qui était faux et ce qui est juste, pour les lecteurs.</translation>
        </message>
        <message>
            <source>factual (the default), clarification or update.</source>
            <translation>factual (par défaut), clarification ou update.</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>GENRE</translation>
        </message>
        <message>
            <source>tenue-cli correct: --kind is factual, clarification or update.</source>
            <translation>tenue-cli correct : --kind vaut factual, clarification ou update.</translation>
        </message>
        <message>
            <source>Correction no. %1 is published.</source>
            <translation>La correction n° %1 est publiée.</translation>
        </message>
        <message>
            <source>Why it has to go; stays in the record.</source>
            <translation>Pourquoi cela doit disparaître ; reste consigné.</translation>
        </message>
        <message>
            <source>Also the unsaved typing that began from these revisions.</source>
            <translation>Aussi la frappe non enregistrée qui partait de ces révisions.</translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s) redacted. Backups made before still hold the words.</source>
            <translation>
                <numerusform>%n révision caviardée. Les sauvegardes faites avant contiennent encore les mots.</numerusform>
                <numerusform>%n révisions caviardées. Les sauvegardes faites avant contiennent encore les mots.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back what an older revision said, as a new one</source>
            <translation>Reprendre ce que disait une révision ancienne, dans une nouvelle</translation>
        </message>
        <message>
            <source>Publish an approved correction, and tell readers</source>
            <translation>Publier une correction approuvée, et le dire aux lecteurs</translation>
        </message>
        <message>
            <source>Blank the content of revisions for good</source>
            <translation>Effacer pour de bon le contenu de révisions</translation>
        </message>
        <message>
            <source>Mend the typography, each dossier as a revision of its own; spelling stays.</source>
            <translation>Corriger la typographie, chaque dossier dans une révision à lui ; l’orthographe reste.</translation>
        </message>
        <message>
            <source>Typography mended</source>
            <translation>Typographie corrigée</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) mended.</source>
            <translation>
                <numerusform>%n dossier corrigé.</numerusform>
                <numerusform>%n dossiers corrigés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check typography and spelling; --fix mends the typography</source>
            <translation>Vérifier typographie et orthographe ; --fix corrige la typographie</translation>
        </message>
        <message>
            <source>Only revisions, decisions or milestones.</source>
            <translation>Seulement les révisions, les décisions ou les jalons.</translation>
        </message>
        <message>
            <source>Only what this person did.</source>
            <translation>Seulement ce qu’a fait cette personne.</translation>
        </message>
        <message>
            <source>Also how many words each revision changed.</source>
            <translation>Aussi combien de mots chaque révision a changés.</translation>
        </message>
        <message>
            <source>--kind is revisions, decisions or milestones.</source>
            <translation>--kind vaut revisions, decisions ou milestones.</translation>
        </message>
        <message>
            <source>Nobody is called %1 here.</source>
            <translation>Personne ne s’appelle %1 ici.</translation>
        </message>
        <message>
            <source>(urgent, nobody else read it)</source>
            <translation>(urgent, personne d’autre ne l’a lu)</translation>
        </message>
        <message>
            <source>%1 is no date: write 2024-05-15, or 2024-05-15T14:30.</source>
            <translation>%1 n’est pas une date : écrivez 2024-05-15, ou 2024-05-15T14:30.</translation>
        </message>
        <message numerus="yes">
            <source>%n submission(s) or approval(s) withdrawn.</source>
            <translation>
                <numerusform>%n soumission ou approbation retirée.</numerusform>
                <numerusform>%n soumissions ou approbations retirées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take approvals back with a note, or one’s own submissions</source>
            <translation>Retirer des approbations avec une note, ou ses propres soumissions</translation>
        </message>
        <message>
            <source>Where the journals stand; the desktop program's own folder if it is not given.</source>
            <translation>Où se trouvent les journaux ; à défaut, le dossier du programme de bureau.</translation>
        </message>
        <message>
            <source>Write the text to FILE, as Markdown.</source>
            <translation>Écrire le texte dans FILE, en Markdown.</translation>
        </message>
        <message>
            <source>Give the text up; it is kept for 30 days.</source>
            <translation>Abandonner le texte ; il est gardé 30 jours.</translation>
        </message>
        <message>
            <source>No journal is called %1; tenue-cli recover lists them.</source>
            <translation>Aucun journal ne s’appelle %1 : tenue-cli recover les énumère.</translation>
        </message>
        <message>
            <source>More than one journal begins with %1: give more of its name.</source>
            <translation>Plusieurs journaux commencent par %1 : donnez davantage de son nom.</translation>
        </message>
        <message>
            <source>This program cannot read the text of the journal %1: it may be of a newer version. The file stays as it is.</source>
            <translation>Ce programme ne sait pas lire le texte du journal %1 : il vient peut-être d’une version plus récente. Le fichier reste tel quel.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>open in a program now</source>
            <translation>ouvert en ce moment dans un programme</translation>
        </message>
        <message>
            <source>damaged: what is before the damage is kept</source>
            <translation>abîmé : ce qui précède le dommage est gardé</translation>
        </message>
        <message>
            <source>Nothing waits to be recovered.</source>
            <translation>Rien n’attend d’être récupéré.</translation>
        </message>
        <message>
            <source>A program has this text open now: close the dossier there first.</source>
            <translation>Ce texte est ouvert dans un programme : fermez-y d’abord le dossier.</translation>
        </message>
        <message>
            <source>The text is given up; it is kept for 30 days in the folder %1.</source>
            <translation>Le texte est abandonné ; il est gardé 30 jours dans le dossier %1.</translation>
        </message>
        <message>
            <source>Written to %1; the journal is still there.</source>
            <translation>Écrit dans %1 ; le journal est toujours là.</translation>
        </message>
        <message>
            <source>Name one text; tenue-cli recover lists them.</source>
            <translation>Nommez un texte : tenue-cli recover les énumère.</translation>
        </message>
        <message>
            <source>List, show or give up what was typed and never saved</source>
            <translation>Énumérer, montrer ou abandonner ce qui a été tapé et jamais enregistré</translation>
        </message>
        <message>
            <source>The look of the site, instead of the one in the site settings.</source>
            <translation>L’aspect du site, à la place de celui des réglages du site.</translation>
        </message>
        <message>
            <source>Where the copy was taken from, if not from the evidence's own.</source>
            <translation>D’où vient la copie, si ce n’est de l’adresse de la preuve.</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>ADRESSE</translation>
        </message>
        <message>
            <source>For the newsroom alone.</source>
            <translation>Pour la rédaction seulement.</translation>
        </message>
        <message>
            <source>Readers of the site may have it.</source>
            <translation>Les lecteurs du site peuvent l’avoir.</translation>
        </message>
        <message>
            <source>not in the copies: %1</source>
            <translation>absentes des copies : %1</translation>
        </message>
        <message>
            <source>%1 is there already: name a file that is not.</source>
            <translation>%1 existe déjà : donnez un nom de fichier qui n’existe pas.</translation>
        </message>
        <message>
            <source>tenue-cli evidence: list WORKSPACE PROMISE, attach WORKSPACE PROMISE KEY FILE, extract WORKSPACE PROMISE KEY COPY FILE, detach, release or withhold WORKSPACE PROMISE KEY COPY.</source>
            <translation>tenue-cli evidence : list ESPACE PROMESSE, attach ESPACE PROMESSE CLÉ FICHIER, extract ESPACE PROMESSE CLÉ COPIE FICHIER, detach, release ou withhold ESPACE PROMESSE CLÉ COPIE.</translation>
        </message>
        <message>
            <source>Keep copies of what evidence stands on</source>
            <translation>Conserver des copies de ce sur quoi les preuves reposent</translation>
        </message>
        <message>
            <source>(withdrawn)</source>
            <translation>(retiré)</translation>
        </message>
        <message>
            <source>%1 (edited on %2)</source>
            <translation>%1 (modifié le %2)</translation>
        </message>
        <message>
            <source>tenue-cli comment: list WORKSPACE PROMISE, add WORKSPACE PROMISE TEXT, reply or edit WORKSPACE COMMENT TEXT, resolve, reopen or withdraw WORKSPACE COMMENT.</source>
            <translation>tenue-cli comment : list ESPACE PROMESSE, add ESPACE PROMESSE TEXTE, reply ou edit ESPACE COMMENTAIRE TEXTE, resolve, reopen ou withdraw ESPACE COMMENTAIRE.</translation>
        </message>
        <message>
            <source>Takes out this line of the field as it is now, which was added since; from 1.</source>
            <translation>Retire cette ligne du champ tel qu’il est maintenant, ajoutée depuis ; à partir de 1.</translation>
        </message>
        <message>
            <source>tenue-cli restore: --paragraph or --added, not both, wants a number from 1, and --field.</source>
            <translation>tenue-cli restore : --paragraph ou --added, pas les deux, veut un numéro à partir de 1, et --field.</translation>
        </message>
        <message>
            <source>The revisions are those of this evidence of the promise.</source>
            <translation>Les révisions sont celles de cette preuve de la promesse.</translation>
        </message>
        <message>
            <source>KEY</source>
            <translation>CLÉ</translation>
        </message>
        <message>
            <source>%1 is up to date.</source>
            <translation>%1 est à jour.</translation>
        </message>
        <message>
            <source>Bring a workspace of an older version up to date</source>
            <translation>Mettre à jour un espace de travail d’une version plus ancienne</translation>
        </message>
    </context>
    <context>
        <name>ColumnMapping</name>
        <message>
            <source>The mapping’s %1 needs a column or a constant.</source>
            <translation>Dans la correspondance des colonnes, %1 demande une colonne ou une constante.</translation>
        </message>
        <message>
            <source>The mapping’s %1 has both a column and a constant: keep one of them.</source>
            <translation>Dans la correspondance des colonnes, %1 a à la fois une colonne et une constante : gardez l’une des deux.</translation>
        </message>
        <message>
            <source>The mapping’s %1 is one text, not a list: remove the separator or the texts after the first.</source>
            <translation>Dans la correspondance des colonnes, %1 est un texte unique, pas une liste : retirez le séparateur ou les textes qui suivent le premier.</translation>
        </message>
        <message>
            <source>The mapping’s %1 is no date: remove “periods”.</source>
            <translation>Dans la correspondance des colonnes, %1 n’est pas une date : retirez « periods ».</translation>
        </message>
        <message>
            <source>The mapping’s %1 cannot be left out: remove “ifWrong”.</source>
            <translation>Dans la correspondance des colonnes, %1 ne peut pas être omis : retirez « ifWrong ».</translation>
        </message>
        <message>
            <source>The mapping does not say which column holds the title.</source>
            <translation>La correspondance des colonnes n’indique pas quelle colonne contient le titre.</translation>
        </message>
        <message>
            <source>The mapping does not say which column tells the rows apart: give the one of the number, or “row”.</source>
            <translation>La correspondance des colonnes n’indique pas quelle colonne distingue les lignes : donnez celle du numéro, ou « row ».</translation>
        </message>
        <message>
            <source>The mapping has a page but no source document: add “source”.</source>
            <translation>La correspondance des colonnes a une page, mais pas de document source : ajoutez « source ».</translation>
        </message>
        <message>
            <source>Evidence in the mapping needs a title or an address.</source>
            <translation>Dans la correspondance des colonnes, une preuve doit avoir un titre ou une adresse.</translation>
        </message>
        <message>
            <source>The prefix %1 of evidence may hold only a–z, 0–9 and hyphens.</source>
            <translation>Le préfixe %1 des preuves ne peut contenir que a–z, 0–9 et des traits d’union.</translation>
        </message>
        <message>
            <source>The value %1 is given twice or is empty in the mapping’s verdicts.</source>
            <translation>La valeur %1 est donnée deux fois, ou est vide, dans les verdicts de la correspondance des colonnes.</translation>
        </message>
        <message>
            <source>The mapping’s scale has no verdict %1, which its values name.</source>
            <translation>Le barème de la correspondance des colonnes n’a pas de verdict %1, que ses valeurs désignent pourtant.</translation>
        </message>
        <message>
            <source>The encoding %1 is not known: choose one of %2.</source>
            <translation>L’encodage %1 est inconnu : choisissez parmi %2.</translation>
        </message>
        <message>
            <source>The mapping’s list has no name: newer files of the list find their promises by it.</source>
            <translation>La liste de la correspondance des colonnes n’a pas de nom : c’est par lui que les fichiers plus récents de cette liste retrouvent leurs promesses.</translation>
        </message>
        <message>
            <source>A rule for rows to skip names no column.</source>
            <translation>Une règle pour les lignes à ignorer ne désigne aucune colonne.</translation>
        </message>
        <message>
            <source>The mapping’s source document has no title.</source>
            <translation>Le document source de la correspondance des colonnes n’a pas de titre.</translation>
        </message>
        <message>
            <source>refuse or leave-out is wanted here</source>
            <translation>refuse ou leave-out est attendu ici</translation>
        </message>
        <message>
            <source>one character, “tab” or “none” is wanted here</source>
            <translation>un seul caractère, « tab » ou « none » est attendu ici</translation>
        </message>
        <message>
            <source>csv or json is wanted here</source>
            <translation>csv ou json est attendu ici</translation>
        </message>
        <message>
            <source>a delimiter is wanted here</source>
            <translation>un délimiteur est attendu ici</translation>
        </message>
        <message>
            <source>fr, en or es is wanted here</source>
            <translation>fr, en ou es est attendu ici</translation>
        </message>
        <message>
            <source>a verdict is wanted here</source>
            <translation>un verdict est attendu ici</translation>
        </message>
        <message>
            <source>The mapping holds %1, which means nothing here: correct the name or remove it.</source>
            <translation>La correspondance des colonnes contient %1, qui n’a pas de sens ici : corrigez le nom ou retirez-le.</translation>
        </message>
        <message>
            <source>The column mapping is not a JSON object (line %1): correct the file.</source>
            <translation>La correspondance des colonnes n’est pas un objet JSON (ligne %1) : corrigez le fichier.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>New &amp;workspace…</source>
            <translation>Nouvel &amp;espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Open a workspace…</source>
            <translation>&amp;Ouvrir un espace de travail…</translation>
        </message>
        <message>
            <source>&amp;Import a spreadsheet…</source>
            <translation>&amp;Importer un tableau…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>&amp;Close the workspace</source>
            <translation>&amp;Fermer l’espace de travail</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cou&amp;per</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>&amp;Filter or find</source>
            <translation>&amp;Filtrer ou chercher</translation>
        </message>
        <message>
            <source>&amp;Previous section</source>
            <translation>Section p&amp;récédente</translation>
        </message>
        <message>
            <source>&amp;Next section</source>
            <translation>Sectio&amp;n suivante</translation>
        </message>
        <message>
            <source>Ne&amp;xt pane</source>
            <translation>&amp;Volet suivant</translation>
        </message>
        <message>
            <source>P&amp;revious pane</source>
            <translation>Vole&amp;t précédent</translation>
        </message>
        <message>
            <source>Fold the side &amp;bar</source>
            <translation>Replier la &amp;barre latérale</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;New promise</source>
            <translation>&amp;Nouvelle promesse</translation>
        </message>
        <message>
            <source>&amp;Go to number…</source>
            <translation>&amp;Aller au numéro…</translation>
        </message>
        <message>
            <source>&amp;Previous promise</source>
            <translation>Promesse &amp;précédente</translation>
        </message>
        <message>
            <source>Ne&amp;xt promise</source>
            <translation>Promesse &amp;suivante</translation>
        </message>
        <message>
            <source>Back to the &amp;list</source>
            <translation>Retour à la &amp;liste</translation>
        </message>
        <message>
            <source>P&amp;ublish the site…</source>
            <translation>Publier le si&amp;te…</translation>
        </message>
        <message>
            <source>W&amp;ho I am…</source>
            <translation>Qui &amp;je suis…</translation>
        </message>
        <message>
            <source>&amp;Help and keys</source>
            <translation>&amp;Aide et raccourcis</translation>
        </message>
        <message>
            <source>&amp;About Tenue</source>
            <translation>À &amp;propos de Tenue</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>Pré&amp;cédent</translation>
        </message>
        <message>
            <source>F&amp;orward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>Find a &amp;command…</source>
            <translation>Chercher une &amp;commande…</translation>
        </message>
        <message>
            <source>Replace in all &amp;dossiers…</source>
            <translation>Remplacer dans tous les &amp;dossiers…</translation>
        </message>
        <message>
            <source>Res&amp;tore a backup…</source>
            <translation>Res&amp;taurer une sauvegarde…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Impri&amp;mer…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
    </context>
    <context>
        <name>Comment</name>
        <message>
            <source>a revision is missing here</source>
            <translation>une révision manque ici</translation>
        </message>
        <message>
            <source>The comment names no promise.</source>
            <translation>Le commentaire ne désigne aucune promesse.</translation>
        </message>
        <message>
            <source>The comment has no words: write some.</source>
            <translation>Le commentaire n’a pas de mots : écrivez-en.</translation>
        </message>
    </context>
    <context>
        <name>CommentDesk</name>
        <message>
            <source>This comment does not exist.</source>
            <translation>Ce commentaire n’existe pas.</translation>
        </message>
        <message>
            <source>This revision is one of another promise.</source>
            <translation>Cette révision est celle d’une autre promesse.</translation>
        </message>
        <message>
            <source>There are no words in this place.</source>
            <translation>Il n’y a pas de mots à cet endroit.</translation>
        </message>
        <message>
            <source>Only the first comment of a thread is resolved or open.</source>
            <translation>Seul le premier commentaire d’un fil est résolu ou ouvert.</translation>
        </message>
        <message>
            <source>Only who wrote a comment changes its words: answer it.</source>
            <translation>Seul l’auteur d’un commentaire en change les mots : répondez-y.</translation>
        </message>
        <message>
            <source>This comment was withdrawn already.</source>
            <translation>Ce commentaire est déjà retiré.</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>These texts are too long to compare word by word: changed paragraphs are shown whole.</source>
            <translation>Ces textes sont trop longs pour être comparés mot à mot : les paragraphes modifiés sont montrés en entier.</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs unchanged</source>
            <translation>
                <numerusform>%n paragraphe inchangé</numerusform>
                <numerusform>%n paragraphes inchangés</numerusform>
            </translation>
        </message>
        <message>
            <source>↓ Moved further down</source>
            <translation>↓ Déplacé plus bas</translation>
        </message>
        <message>
            <source>↑ Moved further up</source>
            <translation>↑ Déplacé plus haut</translation>
        </message>
        <message>
            <source>↓ Moved further down, after %1</source>
            <translation>↓ Déplacé plus bas, après %1</translation>
        </message>
        <message>
            <source>↑ Moved further up, after %1</source>
            <translation>↑ Déplacé plus haut, après %1</translation>
        </message>
        <message>
            <source>↑ Moved from further up</source>
            <translation>↑ Vient de plus haut</translation>
        </message>
        <message>
            <source>↓ Moved from further down</source>
            <translation>↓ Vient de plus bas</translation>
        </message>
        <message>
            <source>↑ Moved from %1</source>
            <translation>↑ Vient de %1</translation>
        </message>
        <message>
            <source>↓ Moved from %1</source>
            <translation>↓ Vient de %1</translation>
        </message>
        <message>
            <source>In another place of the list</source>
            <translation>À une autre place de la liste</translation>
        </message>
        <message>
            <source>end of paragraph</source>
            <translation>fin de paragraphe</translation>
        </message>
        <message>
            <source>no-break space</source>
            <translation>espace insécable</translation>
        </message>
        <message>
            <source>space</source>
            <translation>espace</translation>
        </message>
        <message>
            <source>deleted: %1</source>
            <translation>supprimé : %1</translation>
        </message>
        <message>
            <source>inserted: %1</source>
            <translation>inséré : %1</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <source>deleted:</source>
            <translation>supprimé :</translation>
        </message>
        <message>
            <source>inserted:</source>
            <translation>inséré :</translation>
        </message>
        <message>
            <source>moved to paragraph %1</source>
            <translation>déplacé au paragraphe %1</translation>
        </message>
        <message>
            <source>moved from paragraph %1</source>
            <translation>vient du paragraphe %1</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>déplacé</translation>
        </message>
        <message>
            <source>This text is too long to compare its words: changed paragraphs stand whole.</source>
            <translation>Ce texte est trop long pour être comparé mot à mot : les paragraphes modifiés sont en entier.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
    </context>
    <context>
        <name>ContentCodec</name>
        <message>
            <source>A stored content cannot be unpacked: the file is damaged; run a verification and open the newest backup.</source>
            <translation>Un contenu enregistré ne peut pas être décompressé : le fichier est endommagé ; lancez une vérification et ouvrez la sauvegarde la plus récente.</translation>
        </message>
    </context>
    <context>
        <name>Correction</name>
        <message>
            <source>factual, clarification or update is wanted here</source>
            <translation>factual, clarification ou update est attendu ici</translation>
        </message>
        <message>
            <source>a revision is missing here</source>
            <translation>une révision manque ici</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Another program is writing to %1: wait a moment and try again.</source>
            <translation>Un autre programme écrit dans %1 : attendez un instant, puis réessayez.</translation>
        </message>
        <message>
            <source>%1 may only be read: check the permissions of the file and of its folder.</source>
            <translation>%1 est accessible en lecture seule : vérifiez les droits d’accès au fichier et à son dossier.</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full: nothing was changed; free some space and try again.</source>
            <translation>Le disque qui contient %1 est plein : rien n’a été modifié ; libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>%1 is not a Tenue workspace: choose a file that ends in .tenue.</source>
            <translation>%1 n’est pas un espace de travail Tenue : choisissez un fichier qui se termine par .tenue.</translation>
        </message>
        <message>
            <source>%1 is damaged: do not write to it, and open the newest backup.</source>
            <translation>%1 est endommagé : n’y écrivez plus, et ouvrez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>%1 cannot be opened: check its name, folder and permissions.</source>
            <translation>%1 ne peut pas être ouvert : vérifiez son nom, son dossier et ses droits d’accès.</translation>
        </message>
        <message>
            <source>The disk that holds %1 failed: nothing was changed; check the disk.</source>
            <translation>Le disque qui contient %1 est défaillant : rien n’a été modifié ; vérifiez le disque.</translation>
        </message>
        <message>
            <source>This is too large to be kept in %1.</source>
            <translation>Cet élément est trop volumineux pour être conservé dans %1.</translation>
        </message>
        <message>
            <source>%1 refused the change, and nothing was changed; run a verification.</source>
            <translation>%1 a refusé la modification, et rien n’a été modifié ; lancez une vérification.</translation>
        </message>
        <message>
            <source>%1 does not exist: check the name and the folder.</source>
            <translation>%1 n’existe pas : vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>%1 is a folder: choose a workspace file.</source>
            <translation>%1 est un dossier : choisissez un fichier d’espace de travail.</translation>
        </message>
        <message>
            <source>%1 is no file: choose a workspace file.</source>
            <translation>%1 n’est pas un fichier : choisissez un fichier d’espace de travail.</translation>
        </message>
        <message>
            <source>%1 exists already: choose another name, or open it.</source>
            <translation>%1 existe déjà : choisissez un autre nom, ou ouvrez-le.</translation>
        </message>
        <message>
            <source>The folder %1 does not exist: create it first.</source>
            <translation>Le dossier %1 n’existe pas : créez-le d’abord.</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder %1: choose another one.</source>
            <translation>Il est impossible d’écrire dans le dossier %1 : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Nothing can be changed while reading.</source>
            <translation>Rien ne peut être modifié pendant une lecture.</translation>
        </message>
        <message>
            <source>A part of this change could not be written, so nothing was changed: try again.</source>
            <translation>Une partie de cette modification n’a pas pu être écrite ; rien n’a donc été modifié : réessayez.</translation>
        </message>
        <message>
            <source>Another program works with %1 in another way: close it and try again.</source>
            <translation>Un autre programme utilise %1 d’une autre manière : fermez-le et réessayez.</translation>
        </message>
        <message>
            <source>Another file has taken the place of %1 while it was open: nothing was changed; close it and open it again.</source>
            <translation>Un autre fichier a pris la place de %1 pendant qu’il était ouvert : rien n’a été changé ; fermez-le et rouvrez-le.</translation>
        </message>
    </context>
    <context>
        <name>Decision</name>
        <message>
            <source>a revision is missing here</source>
            <translation>une révision manque ici</translation>
        </message>
        <message>
            <source>The decision names no promise.</source>
            <translation>La décision ne désigne aucune promesse.</translation>
        </message>
        <message>
            <source>Say in a note what has to change before sending the dossier back.</source>
            <translation>Indiquez dans une note ce qui doit changer avant de renvoyer le dossier.</translation>
        </message>
        <message>
            <source>the name of an act is wanted here: submit, approve, publish …</source>
            <translation>le nom d’un acte est attendu ici : submit, approve, publish…</translation>
        </message>
        <message>
            <source>a moment in UTC is wanted here</source>
            <translation>un moment en UTC est attendu ici</translation>
        </message>
        <message>
            <source>Say in a note why the approval is withdrawn.</source>
            <translation>Dites dans une note pourquoi l’approbation est retirée.</translation>
        </message>
        <message>
            <source>Say in a note why nobody else could read it before publication.</source>
            <translation>Dites dans une note pourquoi personne d’autre n’a pu le lire avant publication.</translation>
        </message>
        <message>
            <source>Write the sentence that tells readers what was corrected.</source>
            <translation>Écrivez la phrase qui dit aux lecteurs ce qui a été corrigé.</translation>
        </message>
        <message>
            <source>No. %1 approved</source>
            <translation>N° %1 approuvé</translation>
        </message>
        <message>
            <source>No. %1 sent back</source>
            <translation>N° %1 renvoyé</translation>
        </message>
        <message>
            <source>No. %1 is yours now: somebody else approves what you write</source>
            <translation>Le n° %1 est à vous : une autre personne approuvera ce que vous écrivez</translation>
        </message>
    </context>
    <context>
        <name>DelimitedText</name>
        <message>
            <source>The row that begins on line %1 has a cell of more than %2 bytes: a quotation mark is probably missing there.</source>
            <translation>La ligne du tableau qui commence à la ligne %1 du fichier a une cellule de plus de %2 octets : il y manque probablement un guillemet.</translation>
        </message>
        <message>
            <source>The row that begins on line %1 has more than %2 columns: choose another delimiter.</source>
            <translation>La ligne du tableau qui commence à la ligne %1 du fichier a plus de %2 colonnes : choisissez un autre délimiteur.</translation>
        </message>
        <message>
            <source>There are more than %1 rows: divide the file, and import the parts.</source>
            <translation>Il y a plus de %1 lignes : divisez le fichier, et importez les parties.</translation>
        </message>
        <message>
            <source>Line %1 holds a quotation mark where none can stand: inside a cell it must be doubled and the cell quoted. Correct the line, or choose another dialect.</source>
            <translation>La ligne %1 contient un guillemet à un endroit où il ne peut pas s’en trouver : dans une cellule, il doit être doublé et la cellule entourée de guillemets. Corrigez la ligne, ou choisissez un autre dialecte CSV.</translation>
        </message>
        <message>
            <source>The row that begins on line %1 opens a quotation mark that is never closed: correct it, or choose another dialect.</source>
            <translation>La ligne du tableau qui commence à la ligne %1 du fichier ouvre un guillemet qui n’est jamais fermé : corrigez-la, ou choisissez un autre dialecte CSV.</translation>
        </message>
        <message>
            <source>There is not enough memory for this file.</source>
            <translation>La mémoire est insuffisante pour ce fichier.</translation>
        </message>
        <message>
            <source>The file is empty: it holds no row of a table.</source>
            <translation>Le fichier est vide : il ne contient aucune ligne de tableau.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Somebody has saved this meanwhile: nothing was overwritten; compare the two texts and save again.</source>
            <translation>Quelqu’un a enregistré ce texte entre-temps : rien n’a été écrasé ; comparez les deux textes et enregistrez de nouveau.</translation>
        </message>
        <message>
            <source>This workspace is open for reading only: nothing was saved; check the permissions of the file and of its folder.</source>
            <translation>Cet espace de travail est ouvert en lecture seule : rien n’a été enregistré ; vérifiez les droits d’accès au fichier et à son dossier.</translation>
        </message>
    </context>
    <context>
        <name>DocumentFormat</name>
        <message>
            <source>This file is of no kind that can be kept: choose a PDF, a web page, a text or a picture (PNG, JPEG, WebP).</source>
            <translation>Ce fichier n’est d’aucune sorte qui se conserve : choisissez un PDF, une page web, un texte ou une image (PNG, JPEG, WebP).</translation>
        </message>
        <message>
            <source>This file is empty: choose another.</source>
            <translation>Ce fichier est vide : choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>DocumentReading</name>
        <message>
            <source>%1 is no file: choose a file to keep.</source>
            <translation>%1 n’est pas un fichier : choisissez un fichier à conserver.</translation>
        </message>
        <message>
            <source>%1 is empty: choose another file.</source>
            <translation>%1 est vide : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>%1 is too large to be kept (%2): 64 MB at most.</source>
            <translation>%1 est trop gros pour être conservé (%2) : 64 Mo au plus.</translation>
        </message>
        <message>
            <source>This file holds pictures of words, or none: quotes cannot be looked for in it.</source>
            <translation>Ce fichier contient des images de mots, ou aucun mot : les citations ne peuvent pas y être cherchées.</translation>
        </message>
    </context>
    <context>
        <name>DossierEvidence</name>
        <message>
            <source>never cited</source>
            <translation>jamais citée</translation>
        </message>
        <message numerus="yes">
            <source>cited %n time(s)</source>
            <translation>
                <numerusform>citée %n fois</numerusform>
                <numerusform>citée %n fois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossierField</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promesse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Verdict since</source>
            <translation>Verdict depuis le</translation>
        </message>
        <message>
            <source>Reason of the verdict</source>
            <translation>Raison du verdict</translation>
        </message>
        <message>
            <source>Why the verdict changed</source>
            <translation>Pourquoi le verdict a changé</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Verdicts on criteria</source>
            <translation>Verdicts des critères</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Caption of the picture</source>
            <translation>Légende de l’image</translation>
        </message>
        <message>
            <source>Credit of the picture</source>
            <translation>Crédit de l’image</translation>
        </message>
        <message>
            <source>Alternative text of the picture</source>
            <translation>Texte de remplacement de l’image</translation>
        </message>
        <message>
            <source>Where it was promised</source>
            <translation>Où elle a été promise</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thématiques</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Institutions</translation>
        </message>
        <message>
            <source>What would count as kept</source>
            <translation>Ce qui compterait comme tenu</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Deadline as announced</source>
            <translation>Échéance telle qu’annoncée</translation>
        </message>
        <message>
            <source>Related promises</source>
            <translation>Promesses liées</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retirée le</translation>
        </message>
        <message>
            <source>Why it was withdrawn</source>
            <translation>Pourquoi elle a été retirée</translation>
        </message>
        <message>
            <source>Featured</source>
            <translation>Promesse phare</translation>
        </message>
        <message>
            <source>Text where it is featured</source>
            <translation>Texte de la promesse phare</translation>
        </message>
        <message>
            <source>Weight in rates</source>
            <translation>Poids dans les taux</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Embargo jusqu’au</translation>
        </message>
        <message>
            <source>Last checked on</source>
            <translation>Vérifiée le</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Imported from the list</source>
            <translation>Importée de la liste</translation>
        </message>
        <message>
            <source>Imported from the row</source>
            <translation>Importée de la ligne</translation>
        </message>
        <message>
            <source>Import as of</source>
            <translation>Import à la date du</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Accessed on</source>
            <translation>Consulté le</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>first examination</source>
            <translation>premier examen</translation>
        </message>
        <message>
            <source>a new fact</source>
            <translation>un fait nouveau</translation>
        </message>
        <message>
            <source>a correction</source>
            <translation>une correction</translation>
        </message>
        <message>
            <source>a change of method</source>
            <translation>un changement de méthode</translation>
        </message>
        <message>
            <source>related</source>
            <translation>liée</translation>
        </message>
        <message>
            <source>split from</source>
            <translation>issue de</translation>
        </message>
        <message>
            <source>split into</source>
            <translation>scindée en</translation>
        </message>
        <message>
            <source>merged into</source>
            <translation>fusionnée dans</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>Kept copy</source>
            <translation>Copie conservée</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Prise le</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Octets</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Prise à l’adresse</translation>
        </message>
        <message>
            <source>Readers may have it</source>
            <translation>Les lecteurs peuvent l’avoir</translation>
        </message>
        <message>
            <source>Picture for readers</source>
            <translation>Image pour les lecteurs</translation>
        </message>
        <message>
            <source>Bytes of the picture for readers</source>
            <translation>Octets de l’image pour les lecteurs</translation>
        </message>
        <message>
            <source>Words read from it</source>
            <translation>Mots qui y ont été lus</translation>
        </message>
        <message>
            <source>Kept copies</source>
            <translation>Copies conservées</translation>
        </message>
    </context>
    <context>
        <name>DossierFindings</name>
        <message>
            <source>No source says where the promise was made: add the document.</source>
            <translation>Aucune source ne dit où la promesse a été faite : ajoutez le document.</translation>
        </message>
        <message>
            <source>Nothing says what would count as kept: write it down.</source>
            <translation>Rien ne dit ce qui compterait comme tenu : écrivez-le.</translation>
        </message>
        <message>
            <source>The text cites %1, but the dossier has no such evidence: add it or correct the key.</source>
            <translation>Le texte cite %1, mais le dossier n’a pas cette preuve : ajoutez-la ou corrigez la clé.</translation>
        </message>
        <message>
            <source>The evidence %1 is never cited: cite it or remove it.</source>
            <translation>La preuve %1 n’est jamais citée : citez-la ou retirez-la.</translation>
        </message>
        <message>
            <source>There is no summary: write one or two sentences for readers.</source>
            <translation>Il n’y a pas de résumé : écrivez une ou deux phrases pour les lecteurs.</translation>
        </message>
        <message>
            <source>No deadline: write the day, or the words that were used.</source>
            <translation>Pas d’échéance : écrivez le jour, ou les mots employés.</translation>
        </message>
        <message>
            <source>Nothing says why this is the verdict: write one sentence.</source>
            <translation>Rien ne dit pourquoi c’est le verdict : écrivez une phrase.</translation>
        </message>
        <message>
            <source>The dossier stands on fewer than two independent sources: add one of another publisher.</source>
            <translation>Le dossier repose sur moins de deux sources indépendantes : ajoutez-en une d’un autre éditeur.</translation>
        </message>
        <message>
            <source>The picture lacks its alternative text or its credit: write both.</source>
            <translation>Il manque à l’image son texte de remplacement ou son crédit : écrivez les deux.</translation>
        </message>
        <message>
            <source>An e-mail address or a telephone number would be published: %1. Is it meant to be?</source>
            <translation>Une adresse e-mail ou un numéro de téléphone serait publié : %1. Est-ce voulu ?</translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) are open: answer or resolve them.</source>
            <translation>
                <numerusform>%n commentaire est ouvert : répondez-y ou résolvez-le.</numerusform>
                <numerusform>%n commentaires sont ouverts : répondez-y ou résolvez-les.</numerusform>
            </translation>
        </message>
        <message>
            <source>A source for the promise</source>
            <translation>Une source pour la promesse</translation>
        </message>
        <message>
            <source>What would count as kept</source>
            <translation>Ce qui compterait comme tenu</translation>
        </message>
        <message>
            <source>A deadline</source>
            <translation>Une échéance</translation>
        </message>
        <message>
            <source>A reason for the verdict</source>
            <translation>Une raison pour le verdict</translation>
        </message>
        <message>
            <source>A summary</source>
            <translation>Un résumé</translation>
        </message>
        <message>
            <source>Two independent sources</source>
            <translation>Deux sources indépendantes</translation>
        </message>
        <message>
            <source>Citations that lead somewhere</source>
            <translation>Des citations qui mènent quelque part</translation>
        </message>
        <message>
            <source>Evidence that is cited</source>
            <translation>Des preuves qui sont citées</translation>
        </message>
        <message>
            <source>Figures, dates and quotations with a source</source>
            <translation>Chiffres, dates et citations avec leur source</translation>
        </message>
        <message>
            <source>No e-mail address or telephone number in the text</source>
            <translation>Ni adresse e-mail ni numéro de téléphone dans le texte</translation>
        </message>
        <message>
            <source>Alternative text and credit of the picture</source>
            <translation>Texte de remplacement et crédit de l’image</translation>
        </message>
        <message>
            <source>No open comment</source>
            <translation>Aucun commentaire ouvert</translation>
        </message>
        <message>
            <source>Nobody was asked for a reply: put the question to those who are judged.</source>
            <translation>Aucune réponse n’a été demandée : posez la question à ceux qui sont jugés.</translation>
        </message>
        <message>
            <source>A reply asked of those who are judged</source>
            <translation>Une réponse demandée à ceux qui sont jugés</translation>
        </message>
        <message>
            <source>A quote of %1 is not in its kept copies: %2 Correct it, or keep the page where it stands.</source>
            <translation>Une citation de %1 ne se trouve pas dans ses copies conservées : %2 Corrigez-la, ou conservez la page où elle se trouve.</translation>
        </message>
        <message>
            <source>No copy of %1 is kept: keep one, pages change and vanish.</source>
            <translation>Aucune copie de %1 n’est conservée : conservez-en une, les pages changent et disparaissent.</translation>
        </message>
        <message>
            <source>Quotes that stand in the kept copies</source>
            <translation>Des citations qui figurent dans les copies conservées</translation>
        </message>
        <message>
            <source>A kept copy of each evidence</source>
            <translation>Une copie conservée de chaque preuve</translation>
        </message>
    </context>
    <context>
        <name>DossierHistory</name>
        <message>
            <source>Submitted for review</source>
            <translation>Soumise à relecture</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Taken offline</source>
            <translation>Retirée du site</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistrée</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Rétablie</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importée</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigée</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Fusionnée</translation>
        </message>
        <message>
            <source>Draft in progress</source>
            <translation>Brouillon en cours</translation>
        </message>
        <message>
            <source>verdict then: %1</source>
            <translation>verdict d’alors : %1</translation>
        </message>
        <message>
            <source>words added: %1, taken out: %2</source>
            <translation>mots ajoutés : %1, ôtés : %2</translation>
        </message>
        <message>
            <source>new since you last looked</source>
            <translation>nouveau depuis votre dernière lecture</translation>
        </message>
        <message>
            <source>Approval withdrawn</source>
            <translation>Approbation retirée</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Submission taken back</source>
            <translation>Soumission reprise</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Caviardé</translation>
        </message>
        <message>
            <source>Published urgently</source>
            <translation>Publié en urgence</translation>
        </message>
        <message>
            <source>Published, under embargo</source>
            <translation>Publié, sous embargo</translation>
        </message>
        <message>
            <source>nobody else had read it</source>
            <translation>personne d’autre ne l’avait lu</translation>
        </message>
        <message>
            <source>for readers from %1</source>
            <translation>pour les lecteurs à partir du %1</translation>
        </message>
        <message>
            <source>for readers: %1</source>
            <translation>pour les lecteurs : %1</translation>
        </message>
    </context>
    <context>
        <name>DossierSides</name>
        <message>
            <source>This promise does not exist.</source>
            <translation>Cette promesse n’existe pas.</translation>
        </message>
        <message>
            <source>This dossier is not online.</source>
            <translation>Ce dossier n’est pas en ligne.</translation>
        </message>
        <message>
            <source>No revision was approved yet.</source>
            <translation>Aucune révision n’a encore été approuvée.</translation>
        </message>
        <message>
            <source>You have not looked at this dossier before.</source>
            <translation>Vous n’avez encore jamais lu ce dossier.</translation>
        </message>
        <message>
            <source>There is no earlier revision.</source>
            <translation>Il n’y a pas de révision antérieure.</translation>
        </message>
        <message>
            <source>You have no draft of this dossier.</source>
            <translation>Vous n’avez pas de brouillon de ce dossier.</translation>
        </message>
        <message>
            <source>Your draft</source>
            <translation>Votre brouillon</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>“Published”, day</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>DossierSummary</name>
        <message numerus="yes">
            <source>%n paragraph(s) changed</source>
            <translation>
                <numerusform>%n paragraphe modifié</numerusform>
                <numerusform>%n paragraphes modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) moved</source>
            <translation>
                <numerusform>%n paragraphe déplacé</numerusform>
                <numerusform>%n paragraphes déplacés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) added</source>
            <translation>
                <numerusform>%n paragraphe ajouté</numerusform>
                <numerusform>%n paragraphes ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) removed</source>
            <translation>
                <numerusform>%n paragraphe supprimé</numerusform>
                <numerusform>%n paragraphes supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) split</source>
            <translation>
                <numerusform>%n paragraphe scindé</numerusform>
                <numerusform>%n paragraphes scindés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) joined</source>
            <translation>
                <numerusform>%n paragraphe réuni</numerusform>
                <numerusform>%n paragraphes réunis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) added</source>
            <translation>
                <numerusform>%n mot ajouté</numerusform>
                <numerusform>%n mots ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) removed</source>
            <translation>
                <numerusform>%n mot supprimé</numerusform>
                <numerusform>%n mots supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) added</source>
            <translation>
                <numerusform>%n source ajoutée</numerusform>
                <numerusform>%n sources ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) removed</source>
            <translation>
                <numerusform>%n source supprimée</numerusform>
                <numerusform>%n sources supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n source(s) changed</source>
            <translation>
                <numerusform>%n source modifiée</numerusform>
                <numerusform>%n sources modifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>sources in another order</source>
            <translation>sources dans un autre ordre</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 removed</source>
            <translation>%1 : %2 supprimé</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1 : %2 → %3</translation>
        </message>
        <message>
            <source>verdict: %1 → %2</source>
            <translation>verdict : %1 → %2</translation>
        </message>
        <message>
            <source>%1: changed</source>
            <translation>%1 : modifié</translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>rien n’a changé</translation>
        </message>
        <message>
            <source>only spaces or marks changed</source>
            <translation>seuls des espaces ou des marques ont changé</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between the parts of a summary</comment>
            <translation> ; </translation>
        </message>
        <message numerus="yes">
            <source>%n kept copy(s) added</source>
            <translation>
                <numerusform>%n copie conservée ajoutée</numerusform>
                <numerusform>%n copies conservées ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept copy(s) removed</source>
            <translation>
                <numerusform>%n copie conservée retirée</numerusform>
                <numerusform>%n copies conservées retirées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossierTemplate</name>
        <message>
            <source>The template has no name: give it one.</source>
            <translation>Le modèle n’a pas de nom : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The length of a template is between 0 and %1 characters.</source>
            <translation>La longueur d’un modèle est comprise entre 0 et %1 signes.</translation>
        </message>
    </context>
    <context>
        <name>DraftingDesk</name>
        <message>
            <source>This workspace has no settings: it was not made by this program.</source>
            <translation>Cet espace de travail n’a pas de réglages : il n’a pas été fait par ce programme.</translation>
        </message>
        <message>
            <source>You have an unsaved text of promise no. %1: save it or give it up first.</source>
            <translation>Vous avez un texte non enregistré de la promesse n° %1 : enregistrez-le ou abandonnez-le d’abord.</translation>
        </message>
    </context>
    <context>
        <name>EditingDesk</name>
        <message>
            <source>The mandate of this promise does not exist: choose another.</source>
            <translation>Le mandat de cette promesse n’existe pas : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The mandate %1 has no scale of verdicts: choose one for it.</source>
            <translation>Le mandat %1 n’a pas de barème de verdicts : choisissez-en un.</translation>
        </message>
        <message>
            <source>The number %1 is taken by %2: choose another.</source>
            <translation>Le numéro %1 est déjà pris par %2 : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The address %1 is taken by %2: choose another.</source>
            <translation>L’adresse %1 est déjà prise par %2 : choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The key %1 is taken by the evidence %2: choose another.</source>
            <translation>La clé %1 est déjà prise par la preuve %2 : choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The verdict %1 is not on the scale of this mandate: choose another.</source>
            <translation>Le verdict %1 ne figure pas dans le barème de ce mandat : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A piece of evidence is not the one that the dossier names.</source>
            <translation>Une preuve n’est pas celle que le dossier désigne.</translation>
        </message>
        <message>
            <source>This promise does not exist any more.</source>
            <translation>Cette promesse n’existe plus.</translation>
        </message>
        <message>
            <source>A piece of evidence was redacted as this text cites it: take it off the text first.</source>
            <translation>Une preuve a été caviardée telle que ce texte la cite : retirez-la d’abord du texte.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>The evidence's key %1 may hold only a–z, 0–9 and hyphens.</source>
            <translation>La clé de preuve %1 ne peut contenir que a–z, 0–9 et des traits d’union.</translation>
        </message>
        <message>
            <source>The evidence has no title: give it one.</source>
            <translation>La preuve n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>%1 is not a web address: it must begin with https:// or http://.</source>
            <translation>%1 n’est pas une adresse web : elle doit commencer par https:// ou http://.</translation>
        </message>
        <message>
            <source>A quote of %1 is empty: fill it or remove it.</source>
            <translation>Une citation de %1 est vide : remplissez-la ou retirez-la.</translation>
        </message>
        <message>
            <source>%1 and %2 are the same file: keep one of them.</source>
            <translation>%1 et %2 sont le même fichier : conservez-en un.</translation>
        </message>
    </context>
    <context>
        <name>EvidenceDesk</name>
        <message>
            <source>This promise has no evidence: add it in the dossier first.</source>
            <translation>Cette promesse n’a pas de preuve : ajoutez-la d’abord dans le dossier.</translation>
        </message>
        <message>
            <source>This promise has no evidence %1; it has: %2.</source>
            <translation>Cette promesse n’a pas de preuve %1 ; elle a : %2.</translation>
        </message>
        <message>
            <source>No copy of %1 is kept.</source>
            <translation>Aucune copie de %1 n’est conservée.</translation>
        </message>
        <message>
            <source>%1 names no kept copy of %2, or several: give its number, its file name or the beginning of its SHA-256.</source>
            <translation>%1 ne désigne aucune copie conservée de %2, ou en désigne plusieurs : donnez son numéro, son nom de fichier ou le début de son SHA-256.</translation>
        </message>
        <message>
            <source>No words could be read from this page: save it as a file.</source>
            <translation>Aucun mot n’a pu être lu dans cette page : enregistrez-la dans un fichier.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>%1 is not an ordinary file: name another.</source>
            <translation>%1 n’est pas un fichier ordinaire : indiquez-en un autre.</translation>
        </message>
        <message>
            <source>There is no room left to write %1: free some space and try again.</source>
            <translation>Il ne reste plus de place pour écrire %1 : libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>%1 may not be written or read: check its permissions.</source>
            <translation>%1 ne peut être ni lu ni écrit : vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>%1 does not exist: check the name and the folder.</source>
            <translation>%1 n’existe pas : vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>%1 is a folder: name a file.</source>
            <translation>%1 est un dossier : indiquez un fichier.</translation>
        </message>
        <message>
            <source>%1 could not be read or written: %2.</source>
            <translation>%1 n’a pas pu être lu ou écrit : %2.</translation>
        </message>
        <message>
            <source>%1 is too large: at most %2 MB can be read.</source>
            <translation>%1 est trop volumineux : %2 Mo au plus peuvent être lus.</translation>
        </message>
        <message>
            <source>%1 could not be read whole: try again, or check the disk.</source>
            <translation>%1 n’a pas pu être lu en entier : réessayez, ou vérifiez le disque.</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>No theme</source>
            <translation>Sans thématique</translation>
        </message>
    </context>
    <context>
        <name>FindText</name>
        <message>
            <source>This expression takes too long: make it simpler, for example with fewer * and +.</source>
            <translation>Cette expression prend trop de temps : simplifiez-la, par exemple avec moins de * et de +.</translation>
        </message>
        <message>
            <source>There is nothing to look for: type a word.</source>
            <translation>Il n’y a rien à chercher : tapez un mot.</translation>
        </message>
        <message>
            <source>The expression cannot be read at sign %1: %2.</source>
            <translation>L’expression ne peut pas être lue au signe %1 : %2.</translation>
        </message>
    </context>
    <context>
        <name>FindingSign</name>
        <message>
            <source>Off</source>
            <translation>Éteinte</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertit</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloque</translation>
        </message>
    </context>
    <context>
        <name>HistoryDesk</name>
        <message>
            <source>This revision is one of another promise.</source>
            <translation>Cette révision est celle d’une autre promesse.</translation>
        </message>
        <message>
            <source>This milestone does not exist.</source>
            <translation>Ce jalon n’existe pas.</translation>
        </message>
        <message>
            <source>As in revision %1</source>
            <translation>Comme dans la révision %1</translation>
        </message>
        <message>
            <source>%1 as in revision %2</source>
            <translation>%1 comme dans la révision %2</translation>
        </message>
        <message>
            <source>Only an administrator redacts: ask one, or change the role in the staff list.</source>
            <translation>Seul un administrateur caviarde : demandez-le à l’un d’eux, ou changez le rôle dans la liste de la rédaction.</translation>
        </message>
        <message>
            <source>Revision %1 is one of another item.</source>
            <translation>La révision %1 est celle d’autre chose.</translation>
        </message>
        <message>
            <source>Revision %1 is the newest one: save a text without the words first.</source>
            <translation>La révision %1 est la plus récente : enregistrez d’abord un texte sans ces mots.</translation>
        </message>
        <message>
            <source>Revision %1 is online: publish a text without the words, or unpublish, first.</source>
            <translation>La révision %1 est en ligne : publiez un texte sans ces mots, ou dépubliez, d’abord.</translation>
        </message>
        <message>
            <source>Revision %1 was redacted before.</source>
            <translation>La révision %1 a déjà été caviardée.</translation>
        </message>
        <message>
            <source>%1 has unsaved typing that began from such a revision: have it saved or discarded first.</source>
            <translation>%1 a une frappe non enregistrée qui partait d’une telle révision : faites-la enregistrer ou abandonner d’abord.</translation>
        </message>
        <message>
            <source>%1 is no field that can be restored: name title, verdict, body …</source>
            <translation>%1 n’est pas un champ qui puisse être rétabli : nommez title, verdict, body…</translation>
        </message>
        <message>
            <source>There was no such paragraph then.</source>
            <translation>Ce paragraphe n’existait pas alors.</translation>
        </message>
        <message>
            <source>Promise no. %1 cites revision %2: save, approve and publish it with the evidence as it shall be, first.</source>
            <translation>La promesse n° %1 cite la révision %2 : enregistrez-la, approuvez-la et publiez-la d’abord avec la preuve telle qu’elle doit être.</translation>
        </message>
        <message>
            <source>This paragraph was not added since then: it cannot be taken out.</source>
            <translation>Ce paragraphe n’a pas été ajouté depuis : il ne peut pas être retiré.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>The import was stopped: nothing was changed.</source>
            <translation>L’import a été interrompu : rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Imported from %1, as of %2.</source>
            <translation>Import depuis %1, état au %2.</translation>
        </message>
        <message>
            <source>This workspace has no mandate yet: name one in the mapping, or make one first.</source>
            <translation>Cet espace de travail n’a pas encore de mandat : indiquez-en un dans la correspondance des colonnes, ou créez-en un d’abord.</translation>
        </message>
        <message>
            <source>This workspace has several mandates: name the one in the mapping.</source>
            <translation>Cet espace de travail a plusieurs mandats : indiquez lequel dans la correspondance des colonnes.</translation>
        </message>
        <message>
            <source>The mandate has no scale of verdicts: choose one for it first.</source>
            <translation>Le mandat n’a pas de barème de verdicts : choisissez-en d’abord un.</translation>
        </message>
        <message>
            <source>A newer file of this list, as of %1, has been imported already: an older one would undo it. Give the date as of which this file holds.</source>
            <translation>Un fichier plus récent de cette liste, à la date du %1, a déjà été importé : un plus ancien annulerait ses changements. Indiquez la date de l’état que décrit ce fichier.</translation>
        </message>
        <message>
            <source>The mapping gives the verdict %1, which is not on the scale of the mandate: correct the mapping, or the scale.</source>
            <translation>La correspondance des colonnes donne le verdict %1, qui ne figure pas dans le barème du mandat : corrigez la correspondance, ou le barème.</translation>
        </message>
        <message>
            <source>The number %1 is taken by another promise of this mandate.</source>
            <translation>Le numéro %1 est déjà pris par une autre promesse de ce mandat.</translation>
        </message>
        <message>
            <source>%1 was changed both in the file and by a person: the person’s text was kept.</source>
            <translation>%1 a été modifié à la fois dans le fichier et par une personne : le texte de la personne a été conservé.</translation>
        </message>
        <message>
            <source>There is no mandate %1 in this workspace: it has %2.</source>
            <translation>Il n’y a pas de mandat %1 dans cet espace de travail : il contient %2.</translation>
        </message>
        <message>
            <source>This workspace has several mandates (%1): %2</source>
            <translation>Cet espace de travail a plusieurs mandats (%1) : %2</translation>
        </message>
        <message>
            <source>No column of %1 looks like the titles of promises (it has %2): write a mapping that names it.</source>
            <translation>Aucune colonne de %1 ne ressemble aux titres des promesses (il y a %2) : écrivez une correspondance qui la nomme.</translation>
        </message>
        <message>
            <source>guessed: %1 is the column %2</source>
            <translation>deviné : %1 est la colonne %2</translation>
        </message>
        <message>
            <source>guessed: %1 is the verdict %2</source>
            <translation>deviné : %1 est le verdict %2</translation>
        </message>
        <message>
            <source>guessed: the list is called %1; newer files of it have to be given that name in a mapping</source>
            <translation>deviné : la liste s’appelle %1 ; une correspondance doit donner ce nom aux fichiers plus récents</translation>
        </message>
        <message>
            <source>The mapping gives the new mandate %1 no first or last day, and without both its pages cannot be published: add “from” and “to” to “mandate” in the mapping, or fill them in later under Newsroom, Mandates.</source>
            <translation>La correspondance ne donne au nouveau mandat %1 ni premier ni dernier jour, et sans les deux ses pages ne peuvent pas être publiées : ajoutez « from » et « to » à « mandate » dans la correspondance, ou complétez-les ensuite sous Rédaction, Mandats.</translation>
        </message>
    </context>
    <context>
        <name>ImportRecord</name>
        <message>
            <source>The imported list has no name.</source>
            <translation>La liste importée n’a pas de nom.</translation>
        </message>
    </context>
    <context>
        <name>Integrity</name>
        <message>
            <source>The file’s structure is damaged: %1.</source>
            <translation>La structure du fichier est endommagée : %1.</translation>
        </message>
        <message>
            <source>Row %1 of %2 refers to something in %3 that is not there.</source>
            <translation>La ligne %1 de %2 renvoie à un élément de %3 qui n’existe pas.</translation>
        </message>
    </context>
    <context>
        <name>JsonReader</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>a text is wanted here</source>
            <translation>un texte est attendu ici</translation>
        </message>
        <message>
            <source>a whole number is wanted here</source>
            <translation>un nombre entier est attendu ici</translation>
        </message>
        <message>
            <source>true or false is wanted here</source>
            <translation>true ou false est attendu ici</translation>
        </message>
        <message>
            <source>a date like 2024-05-15 is wanted here</source>
            <translation>une date de la forme 2024-05-15 est attendue ici</translation>
        </message>
        <message>
            <source>a web address is wanted here</source>
            <translation>une adresse web est attendue ici</translation>
        </message>
        <message>
            <source>a list of texts is wanted here</source>
            <translation>une liste de textes est attendue ici</translation>
        </message>
        <message>
            <source>an object is wanted here</source>
            <translation>un objet est attendu ici</translation>
        </message>
        <message>
            <source>a list of objects is wanted here</source>
            <translation>une liste d’objets est attendue ici</translation>
        </message>
        <message>
            <source>an identifier (UUID) is wanted here</source>
            <translation>un identifiant (UUID) est attendu ici</translation>
        </message>
        <message>
            <source>a revision (64 hexadecimal digits) is wanted here</source>
            <translation>une révision (64 chiffres hexadécimaux) est attendue ici</translation>
        </message>
        <message>
            <source>This cannot be read: %1.</source>
            <translation>Lecture impossible : %1.</translation>
        </message>
        <message>
            <source>a moment like 2024-05-15T06:00:00Z is wanted here</source>
            <translation>un moment tel que 2024-05-15T06:00:00Z est attendu ici</translation>
        </message>
    </context>
    <context>
        <name>JsonTable</name>
        <message>
            <source>The file has no list at %1: name the member that holds the promises.</source>
            <translation>Le fichier n’a pas de liste à l’emplacement %1 : indiquez le champ qui contient les promesses.</translation>
        </message>
        <message>
            <source>The file holds no list of objects: name the member that is one.</source>
            <translation>Le fichier ne contient aucune liste d’objets : indiquez le champ qui en est une.</translation>
        </message>
        <message>
            <source>The file holds several lists (%1): name the one to import.</source>
            <translation>Le fichier contient plusieurs listes (%1) : indiquez celle qu’il faut importer.</translation>
        </message>
        <message>
            <source>Line %1 is not correct JSON: export the file again, or correct it there.</source>
            <translation>La ligne %1 n’est pas du JSON correct : exportez de nouveau le fichier, ou corrigez-le à cet endroit.</translation>
        </message>
        <message>
            <source>The list in the file is empty: there is nothing to import.</source>
            <translation>La liste du fichier est vide : il n’y a rien à importer.</translation>
        </message>
        <message>
            <source>Entry %1 of the list is not an object with named members.</source>
            <translation>L’entrée %1 de la liste n’est pas un objet à champs nommés.</translation>
        </message>
        <message>
            <source>The entries of the list have more than %1 different members.</source>
            <translation>Les entrées de la liste ont plus de %1 champs différents.</translation>
        </message>
    </context>
    <context>
        <name>LeadImage</name>
        <message>
            <source>the SHA-256 of a picture is wanted here</source>
            <translation>le SHA-256 d’une image est attendu ici</translation>
        </message>
        <message>
            <source>The picture has no file that a page can show: choose it again.</source>
            <translation>L’image n’a pas de fichier qu’une page puisse montrer : choisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>The picture has no credit: say who made it.</source>
            <translation>L’image n’a pas de crédit : dites qui l’a faite.</translation>
        </message>
        <message>
            <source>The picture has no alternative text: say in one sentence what it shows, for readers who do not see it.</source>
            <translation>L’image n’a pas de texte de remplacement : dites en une phrase ce qu’elle montre, pour qui ne la voit pas.</translation>
        </message>
    </context>
    <context>
        <name>Mandate</name>
        <message>
            <source>A holder of the mandate has no name: give it, or remove the line.</source>
            <translation>Un titulaire du mandat n’a pas de nom : donnez-le, ou retirez la ligne.</translation>
        </message>
        <message>
            <source>%1 ends before it begins: correct one of the two dates.</source>
            <translation>Le départ de %1 précède son arrivée : corrigez l’une des deux dates.</translation>
        </message>
        <message>
            <source>%1 begins before the holder before has left: correct the dates.</source>
            <translation>%1 entre en fonction avant le départ du titulaire précédent : corrigez les dates.</translation>
        </message>
        <message>
            <source>The mandate has no title: give it one.</source>
            <translation>Le mandat n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The mandate's address %1 may hold only a–z, 0–9 and hyphens.</source>
            <translation>L’adresse de mandat %1 ne peut contenir que a–z, 0–9 et des traits d’union.</translation>
        </message>
        <message>
            <source>The mandate ends before it begins: correct one of the two dates.</source>
            <translation>Le mandat se termine avant d’avoir commencé : corrigez l’une des deux dates.</translation>
        </message>
        <message>
            <source>The mandate has no scale of verdicts: choose one.</source>
            <translation>Le mandat n’a pas de barème de verdicts : choisissez-en un.</translation>
        </message>
        <message>
            <source>Each change of the list needs a date and a few words.</source>
            <translation>Chaque changement de la liste demande une date et quelques mots.</translation>
        </message>
        <message>
            <source>The changes of the list are not in the order of their dates.</source>
            <translation>Les changements de la liste ne sont pas dans l’ordre de leurs dates.</translation>
        </message>
        <message>
            <source>More promises leave the list than it holds: check the figures.</source>
            <translation>Plus de promesses quittent la liste qu’elle n’en contient : vérifiez les nombres.</translation>
        </message>
        <message>
            <source>The scorecard's days are not in order.</source>
            <translation>Les dates du bilan ne sont pas dans l’ordre.</translation>
        </message>
    </context>
    <context>
        <name>Markdown</name>
        <message>
            <source>The text is too long to be shown: shorten it.</source>
            <translation>Le texte est trop long pour être affiché : raccourcissez-le.</translation>
        </message>
        <message>
            <source>The text is too long: at most %1 kB are shown.</source>
            <translation>Le texte est trop long : %1 ko au plus peuvent être affichés.</translation>
        </message>
        <message>
            <source>A table of the text is too large: make it shorter, or cite it instead.</source>
            <translation>Un tableau du texte est trop grand : raccourcissez-le, ou citez-le plutôt.</translation>
        </message>
        <message>
            <source>The text has too many reference links: write the addresses in place.</source>
            <translation>Le texte a trop de liens par référence : écrivez les adresses directement dans le texte.</translation>
        </message>
    </context>
    <context>
        <name>Milestone</name>
        <message>
            <source>a revision is missing here</source>
            <translation>une révision manque ici</translation>
        </message>
        <message>
            <source>The milestone names no promise.</source>
            <translation>Le jalon ne désigne aucune promesse.</translation>
        </message>
        <message>
            <source>The milestone has no name: give it one.</source>
            <translation>Le jalon n’a pas de nom : donnez-lui-en un.</translation>
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message>
            <source>d MMM</source>
            <comment>day of this year</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>day of another year</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>first of a month of this year</comment>
            <translation>d'er' MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>first of a month of another year</comment>
            <translation>d'er' MMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>NewsDesk</name>
        <message>
            <source>A promise that is named here does not exist: choose it again.</source>
            <translation>Une promesse nommée ici n’existe pas : choisissez-la de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>NewsItem</name>
        <message>
            <source>The news has no title: give it one.</source>
            <translation>L’actualité n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The news has no date: say of what day it is.</source>
            <translation>L’actualité n’a pas de date : dites de quel jour elle est.</translation>
        </message>
        <message>
            <source>The news concerns no promise: choose one at least.</source>
            <translation>L’actualité ne concerne aucune promesse : choisissez-en une au moins.</translation>
        </message>
        <message>
            <source>The same promise is named twice: remove one.</source>
            <translation>La même promesse est nommée deux fois : ôtez-en une.</translation>
        </message>
        <message>
            <source>%1 is not a web address: it must begin with https:// or http://.</source>
            <translation>%1 n’est pas une adresse web : elle doit commencer par https:// ou http://.</translation>
        </message>
    </context>
    <context>
        <name>NewsroomDesk</name>
        <message>
            <source>Only an editor or an administrator changes the roles of the staff: ask one.</source>
            <translation>Seul un éditeur ou un administrateur peut changer les rôles au sein de la rédaction : adressez-vous à l’un d’eux.</translation>
        </message>
        <message>
            <source>The address %1 is taken already: choose another.</source>
            <translation>L’adresse %1 est déjà prise : choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The verdict %1 is in use (promise no. %2): give those promises another one before taking it off the scale.</source>
            <translation>Le verdict %1 est utilisé (promesse n° %2) : donnez un autre verdict à ces promesses avant de le retirer du barème.</translation>
        </message>
        <message>
            <source>This workspace has no site settings: it was not made by this program.</source>
            <translation>Cet espace de travail n’a pas de réglages du site : il n’a pas été créé par ce programme.</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Submit for review</source>
            <translation>Soumettre à relecture</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Only a text that was submitted, and not edited since, can be sent back.</source>
            <translation>Seul un texte soumis à relecture, et non modifié depuis, peut être renvoyé.</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%n picture(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
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
                <numerusform>%n élément intégré</numerusform>
                <numerusform>%n éléments intégrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) that lead nowhere on the web</source>
            <translation>
                <numerusform>%n lien qui ne mène nulle part sur le web</numerusform>
                <numerusform>%n liens qui ne mènent nulle part sur le web</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>what followed readers in %n link(s)</source>
            <translation>
                <numerusform>ce qui pistait les lecteurs dans %n lien</numerusform>
                <numerusform>ce qui pistait les lecteurs dans %n liens</numerusform>
            </translation>
        </message>
        <message>
            <source>the end, since the text is too long</source>
            <translation>la fin, car le texte est trop long</translation>
        </message>
        <message>
            <source>Pasted without: %1.</source>
            <translation>Collé sans : %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>PdfText</name>
        <message>
            <source>The words of this PDF cannot be read: it is damaged, locked, or too much work. Quotes cannot be looked for in it.</source>
            <translation>Les mots de ce PDF ne peuvent pas être lus : il est endommagé, verrouillé, ou demande trop de travail. Les citations ne peuvent pas y être cherchées.</translation>
        </message>
        <message>
            <source>The words of a PDF cannot be read on this computer: install the package poppler-utils.</source>
            <translation>Les mots d’un PDF ne peuvent pas être lus sur cet ordinateur : installez le paquet poppler-utils.</translation>
        </message>
    </context>
    <context>
        <name>PictureCleaning</name>
        <message>
            <source>This picture is damaged: what a camera wrote beside it cannot be taken out, so it is not for readers.</source>
            <translation>Cette image est endommagée : ce qu’un appareil y a inscrit ne peut pas en être ôté, elle n’est donc pas pour les lecteurs.</translation>
        </message>
    </context>
    <context>
        <name>PictureIntake</name>
        <message>
            <source>The picture is larger than 64 MiB: save it smaller first.</source>
            <translation>L’image dépasse 64 Mio : enregistrez-la d’abord en plus petit.</translation>
        </message>
        <message>
            <source>This is no picture that the program knows: choose a JPEG, PNG or WebP file.</source>
            <translation>Ce n’est pas une image que le programme connaît : choisissez un fichier JPEG, PNG ou WebP.</translation>
        </message>
        <message>
            <source>The picture has more than 100 million points: save it smaller first.</source>
            <translation>L’image a plus de 100 millions de points : enregistrez-la d’abord en plus petit.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be read: %1.</source>
            <translation>L’image est endommagée et ne peut pas être lue : %1.</translation>
        </message>
        <message>
            <source>The picture is more than twice as high as it is wide: crop it first.</source>
            <translation>L’image est plus de deux fois plus haute que large : recadrez-la d’abord.</translation>
        </message>
        <message>
            <source>The picture could not be written.</source>
            <translation>L’image n’a pas pu être écrite.</translation>
        </message>
    </context>
    <context>
        <name>PrintedDossier</name>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Verdict : %1</translation>
        </message>
        <message>
            <source>The promise as it was made</source>
            <translation>La promesse telle qu’elle a été faite</translation>
        </message>
        <message>
            <source>%1, p. %2</source>
            <comment>document, page</comment>
            <translation>%1, p. %2</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>Échéance : %1</translation>
        </message>
        <message>
            <source>What would count as kept</source>
            <translation>Ce qui compterait comme tenu</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Update of %1</source>
            <translation>Mise à jour du %1</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Verdict then</source>
            <translation>Verdict alors</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>PrintedList</name>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message numerus="yes">
            <source>%n promises</source>
            <translation>
                <numerusform>%n promesse</numerusform>
                <numerusform>%n promesses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintedPages</name>
        <message>
            <source>%1 / %2</source>
            <comment>page of pages</comment>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>Projections</name>
        <message>
            <source>The decision names a revision that this promise does not have.</source>
            <translation>La décision désigne une révision que cette promesse n’a pas.</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>a revision is missing here</source>
            <translation>une révision manque ici</translation>
        </message>
        <message>
            <source>first-examination, new-fact, correction or method is wanted here</source>
            <translation>first-examination, new-fact, correction ou method est attendu ici</translation>
        </message>
        <message>
            <source>The promise has no title: give it one.</source>
            <translation>La promesse n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The promise belongs to no mandate: choose one.</source>
            <translation>La promesse n’appartient à aucun mandat : choisissez-en un.</translation>
        </message>
        <message>
            <source>The promise's number must be 1 or more.</source>
            <translation>Le numéro de la promesse doit être supérieur ou égal à 1.</translation>
        </message>
        <message>
            <source>The promise's address %1 may hold only a–z, 0–9 and hyphens.</source>
            <translation>L’adresse de promesse %1 ne peut contenir que a–z, 0–9 et des traits d’union.</translation>
        </message>
        <message>
            <source>The promise has no verdict: choose one of the scale.</source>
            <translation>La promesse n’a pas de verdict : choisissez-en un dans le barème.</translation>
        </message>
        <message>
            <source>The same evidence is listed twice: remove one.</source>
            <translation>La même preuve figure deux fois : retirez-en une.</translation>
        </message>
        <message>
            <source>The promise's weight must be 1 or more.</source>
            <translation>Le poids de la promesse doit être de 1 ou plus.</translation>
        </message>
        <message>
            <source>Say when the promise was withdrawn, and why.</source>
            <translation>Dites quand la promesse a été retirée, et pourquoi.</translation>
        </message>
        <message>
            <source>A related promise is missing: choose one, or remove the line.</source>
            <translation>Une promesse liée manque : choisissez-la, ou ôtez la ligne.</translation>
        </message>
        <message>
            <source>related, split-from, split-into or merged-into is wanted here</source>
            <translation>related, split-from, split-into ou merged-into est attendu ici</translation>
        </message>
    </context>
    <context>
        <name>PromiseRows</name>
        <message>
            <source>%1 is already the identifier of another row (%2).</source>
            <translation>%1 est déjà l’identifiant d’une autre ligne (%2).</translation>
        </message>
        <message>
            <source>The number %1 is already that of another row (%2).</source>
            <translation>Le numéro %1 est déjà celui d’une autre ligne (%2).</translation>
        </message>
        <message>
            <source>Entry %1: %2</source>
            <translation>Entrée %1 : %2</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
        <message>
            <source>Entry %1, member %2: %3</source>
            <translation>Entrée %1, champ %2 : %3</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Ligne %1, colonne %2 : %3</translation>
        </message>
        <message>
            <source>The file has no column %1, which the mapping names. It has: %2.</source>
            <translation>Le fichier n’a pas de colonne %1, que la correspondance des colonnes désigne. Il contient : %2.</translation>
        </message>
        <message>
            <source>The file has several columns %1, which the mapping names: rename one of them.</source>
            <translation>Le fichier a plusieurs colonnes %1, que la correspondance des colonnes désigne : renommez l’une d’elles.</translation>
        </message>
        <message>
            <source>The row has more cells than there are columns, from %1 on: a quotation mark is probably missing.</source>
            <translation>La ligne a plus de cellules qu’il n’y a de colonnes, à partir de %1 : il manque probablement un guillemet.</translation>
        </message>
        <message>
            <source>The cell holds a control character: type its text again.</source>
            <translation>La cellule contient un caractère de contrôle : saisissez de nouveau son texte.</translation>
        </message>
        <message>
            <source>%1 is not a web address: it must begin with https:// or http:// and hold no space.</source>
            <translation>%1 n’est pas une adresse web : elle doit commencer par https:// ou http:// et ne contenir aucun espace.</translation>
        </message>
        <message>
            <source>The number is missing.</source>
            <translation>Le numéro manque.</translation>
        </message>
        <message>
            <source>%1 cannot be a promise’s number: it must be whole, from 1.</source>
            <translation>%1 ne peut pas être le numéro d’une promesse : il doit être entier, à partir de 1.</translation>
        </message>
        <message>
            <source>The cell that tells this row from the others is empty: without it the row cannot be found again in a newer file.</source>
            <translation>La cellule qui distingue cette ligne des autres est vide : sans elle, la ligne ne peut pas être retrouvée dans un fichier plus récent.</translation>
        </message>
        <message>
            <source>The title is missing.</source>
            <translation>Le titre manque.</translation>
        </message>
    </context>
    <context>
        <name>PromisesLine</name>
        <message>
            <source>Several mandates have a promise no. %1: write the end of its address instead.</source>
            <translation>Plusieurs mandats ont une promesse n° %1 : écrivez plutôt la fin de son adresse.</translation>
        </message>
        <message>
            <source>There is no promise %1: write its number.</source>
            <translation>Il n’y a pas de promesse %1 : écrivez son numéro.</translation>
        </message>
        <message>
            <source>%1 is no moment: write it like 2025-11-14 06:00.</source>
            <translation>%1 n’est pas un moment : écrivez-le comme 2025-11-14 06:00.</translation>
        </message>
    </context>
    <context>
        <name>PublicSiteReader</name>
        <message>
            <source>This workspace has no site settings: it was not made by this program.</source>
            <translation>Cet espace de travail n’a pas de réglages du site : il n’a pas été créé par ce programme.</translation>
        </message>
        <message>
            <source>The mandate of promise no. %1 is missing: run a verification.</source>
            <translation>Le mandat de la promesse n° %1 manque : lancez une vérification.</translation>
        </message>
    </context>
    <context>
        <name>Publication</name>
        <message>
            <source>The command was stopped: the site is in its folder, but may not be on its server whole. Run it again.</source>
            <translation>La commande a été arrêtée : le site est dans son dossier, mais peut-être pas en entier sur son serveur. Relancez-la.</translation>
        </message>
        <message>
            <source>The command could not be started: check the site's folder.</source>
            <translation>La commande n’a pas pu démarrer : vérifiez le dossier du site.</translation>
        </message>
        <message>
            <source>The site is in its folder, but the command that brings it to its server ended with %1: read what it says, then run it again.</source>
            <translation>Le site est dans son dossier, mais la commande qui l’envoie sur son serveur a fini par %1 : lisez ce qu’elle dit, puis relancez-la.</translation>
        </message>
    </context>
    <context>
        <name>PublicationDesk</name>
        <message>
            <source>Promise no. %1, %2: %3</source>
            <translation>Promesse n° %1, %2 : %3</translation>
        </message>
        <message>
            <source>This promise does not exist.</source>
            <translation>Cette promesse n’existe pas.</translation>
        </message>
        <message>
            <source>this text is online already.</source>
            <translation>ce texte est déjà en ligne.</translation>
        </message>
        <message>
            <source>nobody has approved this text yet: submit it for review.</source>
            <translation>personne n’a encore approuvé ce texte : soumettez-le à relecture.</translation>
        </message>
        <message>
            <source>it is not online.</source>
            <translation>elle n’est pas en ligne.</translation>
        </message>
        <message>
            <source>say in a note why it is taken off the site.</source>
            <translation>indiquez dans une note pourquoi elle est retirée du site.</translation>
        </message>
        <message>
            <source>it is not online, so there is nothing to correct.</source>
            <translation>elle n’est pas en ligne : il n’y a rien à corriger.</translation>
        </message>
    </context>
    <context>
        <name>PublicationFindings</name>
        <message>
            <source>A link leads nowhere: %1</source>
            <translation>Un lien ne mène nulle part : %1</translation>
        </message>
        <message>
            <source>Under embargo until %1: an export after that will show it.</source>
            <translation>Sous embargo jusqu’au %1 : un export fait après la montrera.</translation>
        </message>
        <message>
            <source>A correction becomes public: %1</source>
            <translation>Une correction devient publique : %1</translation>
        </message>
        <message>
            <source>Its embargo ended on %1.</source>
            <translation>Son embargo a pris fin le %1.</translation>
        </message>
        <message>
            <source>It was published urgently: nobody else has read it.</source>
            <translation>Publiée en urgence : personne d’autre ne l’a lue.</translation>
        </message>
        <message>
            <source>The verdict changes, and readers are not told why.</source>
            <translation>Le verdict change, et les lecteurs n’en savent pas la raison.</translation>
        </message>
        <message>
            <source>The page moves; its old address will lead to the new one.</source>
            <translation>La page change d’adresse ; l’ancienne mènera à la nouvelle.</translation>
        </message>
        <message>
            <source>The picture has no alternative text for those who do not see it.</source>
            <translation>L’image n’a pas de texte de remplacement pour ceux qui ne la voient pas.</translation>
        </message>
        <message>
            <source>A source has neither an address nor a quote: %1</source>
            <translation>Une source n’a ni adresse ni citation : %1</translation>
        </message>
        <message>
            <source>Readers will see an e-mail address: %1</source>
            <translation>Les lecteurs verront une adresse électronique : %1</translation>
        </message>
        <message>
            <source>Readers will see a phone number: %1</source>
            <translation>Les lecteurs verront un numéro de téléphone : %1</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <source>revisions are wanted here</source>
            <translation>des révisions sont attendues ici</translation>
        </message>
        <message>
            <source>The redaction names no revision.</source>
            <translation>Le caviardage ne désigne aucune révision.</translation>
        </message>
        <message>
            <source>Say why the content has to go: the reason stays in the record.</source>
            <translation>Dites pourquoi le contenu doit disparaître : la raison reste consignée.</translation>
        </message>
    </context>
    <context>
        <name>ReplyRequest</name>
        <message>
            <source>waiting, answered, declined or silent is wanted here</source>
            <translation>waiting, answered, declined ou silent est attendu ici</translation>
        </message>
        <message>
            <source>The question concerns no promise: choose one at least.</source>
            <translation>La question ne concerne aucune promesse : choisissez-en une au moins.</translation>
        </message>
        <message>
            <source>Say to whom the question was put.</source>
            <translation>Dites à qui la question a été posée.</translation>
        </message>
        <message>
            <source>Say on what day the question was put.</source>
            <translation>Dites quel jour la question a été posée.</translation>
        </message>
        <message>
            <source>The answer is due before the question was put: check the two days.</source>
            <translation>La réponse est attendue avant que la question soit posée : vérifiez les deux dates.</translation>
        </message>
        <message>
            <source>The answer has no text: copy it whole, or choose another status.</source>
            <translation>La réponse n’a pas de texte : copiez-la en entier, ou choisissez un autre état.</translation>
        </message>
        <message>
            <source>Say on what day they answered, or declined to.</source>
            <translation>Dites quel jour la réponse, ou le refus, est arrivé.</translation>
        </message>
        <message>
            <source>The answer comes before the question: check the two days.</source>
            <translation>La réponse précède la question : vérifiez les deux dates.</translation>
        </message>
    </context>
    <context>
        <name>Restore</name>
        <message>
            <source>The backup is one of another workspace: nothing was changed; open it by itself, or choose one of %1.</source>
            <translation>La sauvegarde est celle d’un autre espace de travail : rien n’a été changé ; ouvrez-la seule, ou choisissez-en une de %1.</translation>
        </message>
        <message>
            <source>The backup and the workspace are the same file: name two.</source>
            <translation>La sauvegarde et l’espace de travail sont le même fichier : nommez-en deux.</translation>
        </message>
        <message>
            <source>The backup %1 is damaged: nothing was changed; choose another one.</source>
            <translation>La sauvegarde %1 est endommagée : rien n’a été changé ; choisissez-en une autre.</translation>
        </message>
    </context>
    <context>
        <name>ReviewDesk</name>
        <message>
            <source>Promise no. %1, %2: %3</source>
            <translation>Promesse n° %1, %2 : %3</translation>
        </message>
        <message>
            <source>Only an editor may do this: ask one, or change the role in the staff list.</source>
            <translation>Cette action est réservée aux éditeurs : adressez-vous à l’un d’eux, ou changez le rôle dans la liste de la rédaction.</translation>
        </message>
        <message>
            <source>This promise does not exist.</source>
            <translation>Cette promesse n’existe pas.</translation>
        </message>
        <message>
            <source>Promise no. %1, %2, has been edited since: look at the newest text, then decide.</source>
            <translation>La promesse n° %1, %2, a été modifiée depuis : lisez le texte le plus récent, puis décidez.</translation>
        </message>
        <message>
            <source>it has been submitted already.</source>
            <translation>elle est déjà soumise à relecture.</translation>
        </message>
        <message>
            <source>it is approved already; an edit will need a new review.</source>
            <translation>elle est déjà approuvée ; toute modification demandera une nouvelle relecture.</translation>
        </message>
        <message>
            <source>this text is published already; edit it first.</source>
            <translation>ce texte est déjà publié ; modifiez-le d’abord.</translation>
        </message>
        <message>
            <source>it has not been submitted for review.</source>
            <translation>elle n’a pas été soumise à relecture.</translation>
        </message>
        <message>
            <source>the author cannot approve: somebody else has to read it.</source>
            <translation>l’auteur ne peut pas approuver : quelqu’un d’autre doit relire.</translation>
        </message>
        <message>
            <source>it is not approved, or it is online already.</source>
            <translation>elle n’est pas approuvée, ou elle est déjà en ligne.</translation>
        </message>
        <message>
            <source>only who wrote or submitted it takes it back; send it back instead.</source>
            <translation>seule la personne qui l’a écrit ou soumis le reprend ; renvoyez-le plutôt.</translation>
        </message>
    </context>
    <context>
        <name>RevisionChain</name>
        <message>
            <source>The header of revision %1 is not the one that was sealed.</source>
            <translation>L’en-tête de la révision %1 n’est pas celui qui a été scellé.</translation>
        </message>
        <message>
            <source>The content of revision %1 is not the one that was sealed.</source>
            <translation>Le contenu de la révision %1 n’est pas celui qui a été scellé.</translation>
        </message>
        <message>
            <source>Revision %1 does not follow the one before it.</source>
            <translation>La révision %1 ne fait pas suite à la précédente.</translation>
        </message>
        <message>
            <source>Revision %1 stands twice in its writer’s line.</source>
            <translation>La révision %1 figure deux fois dans la lignée de son auteur.</translation>
        </message>
        <message>
            <source>Revision %1 is dated before the one it follows.</source>
            <translation>La révision %1 est datée d’avant celle qu’elle suit.</translation>
        </message>
        <message>
            <source>The newest revision(s) of a writer’s line are missing: %1 are announced, %2 are there.</source>
            <translation>Les dernières révisions de la lignée d’un auteur manquent (annoncées : %1, présentes : %2).</translation>
        </message>
        <message>
            <source>Revision %1, from which revision %2 was made, is missing.</source>
            <translation>La révision %1, à partir de laquelle a été faite la révision %2, manque.</translation>
        </message>
        <message>
            <source>Revision %1 claims a parent of another item.</source>
            <translation>La révision %1 se donne pour parente une révision d’un autre élément.</translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s) before revision %1 are missing.</source>
            <translation>
                <numerusform>%n révision manque avant la révision %1.</numerusform>
                <numerusform>%n révisions manquent avant la révision %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevisionStore</name>
        <message>
            <source>The header of revision number %1 is damaged: run a verification and open the newest backup.</source>
            <translation>L’en-tête de la révision numéro %1 est endommagé : lancez une vérification et ouvrez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>There is no revision %1 in this workspace.</source>
            <translation>Il n’y a pas de révision %1 dans cet espace de travail.</translation>
        </message>
        <message>
            <source>This revision cannot be kept: %1.</source>
            <translation>Cette révision ne peut pas être conservée : %1.</translation>
        </message>
        <message>
            <source>the revision before it is one of another item</source>
            <translation>la révision précédente est celle d’un autre élément</translation>
        </message>
        <message>
            <source>there is an item of another kind with its identifier</source>
            <translation>un élément d’un autre type porte déjà son identifiant</translation>
        </message>
        <message>
            <source>it is told to be the first of an item that has some already</source>
            <translation>elle est annoncée comme la première d’un élément qui en a déjà</translation>
        </message>
        <message>
            <source>This text is too long to be kept: %1 MB at most.</source>
            <translation>Ce texte est trop long pour être conservé : %1 Mo au plus.</translation>
        </message>
        <message>
            <source>its note, date or history is not valid</source>
            <translation>sa note, sa date ou son historique n’est pas valide</translation>
        </message>
        <message>
            <source>A stored content refers to one that it cannot be made from: the file is damaged; run a verification.</source>
            <translation>Un contenu enregistré renvoie à un autre à partir duquel il ne peut pas être reconstitué : le fichier est endommagé ; lancez une vérification.</translation>
        </message>
        <message>
            <source>There is nothing with the identifier %1 in this workspace.</source>
            <translation>Rien ne porte l’identifiant %1 dans cet espace de travail.</translation>
        </message>
        <message>
            <source>The content of this revision was redacted: who did it, when and why is in the history.</source>
            <translation>Le contenu de cette révision a été caviardé : qui, quand et pourquoi se lit dans l’historique.</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Journalist</source>
            <translation>Journaliste</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Rédacteur en chef</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
    </context>
    <context>
        <name>SampleNewsroom</name>
        <message>
            <source>The example newsroom is faulty at promise no. %1: %2</source>
            <translation>La rédaction d’exemple est défectueuse à la promesse n° %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Site</name>
        <message>
            <source>The introduction of %1 cannot be published. %2</source>
            <translation>L’introduction de %1 ne peut pas être publiée. %2</translation>
        </message>
        <message>
            <source>The template %1 of the public site cannot be used: install the program again.</source>
            <translation>Le modèle %1 du site public est inutilisable : réinstallez le programme.</translation>
        </message>
        <message>
            <source>The analysis of %1 cannot be published. %2</source>
            <translation>L’analyse de %1 ne peut pas être publiée. %2</translation>
        </message>
        <message>
            <source>%1 is not a folder of the site: move it away, then publish again.</source>
            <translation>%1 n’est pas un dossier du site : déplacez-le, puis publiez de nouveau.</translation>
        </message>
        <message>
            <source>The publication was stopped: the site is as it was before.</source>
            <translation>La publication a été interrompue : le site est tel qu’il était avant.</translation>
        </message>
        <message>
            <source>The site cannot be made: %1 has no address of its own, or names what is not there.</source>
            <translation>Le site ne peut pas être créé : %1 n’a pas d’adresse qui lui soit propre, ou désigne ce qui n’existe pas.</translation>
        </message>
        <message>
            <source>A file of the public site is missing: install the program again.</source>
            <translation>Un fichier du site public manque : réinstallez le programme.</translation>
        </message>
        <message>
            <source>The folder's manifest.json was not written by this program: choose another folder.</source>
            <translation>Le fichier manifest.json du dossier n’a pas été écrit par ce programme : choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>An earlier publication was interrupted and its journal %1 cannot be read: remove that file, then publish again.</source>
            <translation>Une publication précédente a été interrompue et son journal %1 est illisible : supprimez ce fichier, puis publiez de nouveau.</translation>
        </message>
        <message>
            <source>The words of the public site are missing: install the program again.</source>
            <translation>Les textes du site public manquent : réinstallez le programme.</translation>
        </message>
        <message>
            <source>Another program is publishing into this folder: wait until it has finished.</source>
            <translation>Un autre programme publie dans ce dossier : attendez qu’il ait terminé.</translation>
        </message>
        <message>
            <source>%1 is a file: name a folder for the site.</source>
            <translation>%1 est un fichier : indiquez un dossier pour le site.</translation>
        </message>
        <message>
            <source>The folder above %1 does not exist: make it first, or choose another one.</source>
            <translation>Le dossier qui doit contenir %1 n’existe pas : créez-le d’abord, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>%1 holds files that are no site of this program: choose another folder, or an empty one.</source>
            <translation>%1 contient des fichiers qui ne viennent pas d’un site de ce programme : choisissez un autre dossier, ou un dossier vide.</translation>
        </message>
        <message>
            <source>%1 was not written by this program, but the site needs its place: move it away, then publish again.</source>
            <translation>%1 n’a pas été écrit par ce programme, mais le site a besoin de cet emplacement : déplacez-le, puis publiez de nouveau.</translation>
        </message>
        <message>
            <source>The text of the page %1 cannot be published. %2</source>
            <translation>Le texte de la page %1 ne peut pas être publié. %2</translation>
        </message>
        <message>
            <source>This is no data/promises.json of a site: name an earlier site's folder.</source>
            <translation>Ce n’est pas le data/promises.json d’un site : indiquez le dossier d’un site précédent.</translation>
        </message>
        <message>
            <source>Entry %1 of the log of publications is not what was written: an entry was changed, removed or put in.</source>
            <translation>L’entrée %1 du journal des publications n’est pas celle qui a été écrite : une entrée a été modifiée, ôtée ou glissée.</translation>
        </message>
        <message>
            <source>The log of publications is no JSON any more.</source>
            <translation>Le journal des publications n’est plus du JSON.</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>La vérification a été arrêtée.</translation>
        </message>
        <message>
            <source>The root in manifest.json is not that of the files it lists: it was changed by hand.</source>
            <translation>La racine inscrite dans manifest.json n’est pas celle des fichiers listés : il a été modifié à la main.</translation>
        </message>
        <message>
            <source>The log of publications is gone.</source>
            <translation>Le journal des publications a disparu.</translation>
        </message>
        <message>
            <source>%1 was put there by somebody else: no publication wrote it.</source>
            <translation>%1 a été mis là par quelqu’un d’autre : aucune publication ne l’a écrit.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 manque.</translation>
        </message>
        <message>
            <source>%1 is not the file that was published.</source>
            <translation>%1 n’est pas le fichier qui a été publié.</translation>
        </message>
        <message>
            <source>%1 shows other words than those it was published with.</source>
            <translation>%1 montre d’autres mots que ceux avec lesquels la page a été publiée.</translation>
        </message>
        <message>
            <source>%1 names a revision that the manifest does not list.</source>
            <translation>%1 nomme une révision que le manifeste ne liste pas.</translation>
        </message>
        <message>
            <source>The earlier log cannot be read. %1</source>
            <translation>Le journal précédent ne peut pas être lu. %1</translation>
        </message>
        <message>
            <source>The log of publications does not go on from the earlier one: it was rewritten.</source>
            <translation>Le journal des publications n’est pas la suite du précédent : il a été récrit.</translation>
        </message>
        <message>
            <source>%1 holds no manifest.json: name the folder of an exported site.</source>
            <translation>%1 ne contient pas de manifest.json : indiquez le dossier d’un site exporté.</translation>
        </message>
        <message>
            <source>The program %1 is needed for time stamps: install it.</source>
            <translation>Le programme %1 est nécessaire aux horodatages : installez-le.</translation>
        </message>
        <message>
            <source>The time-stamp authority did not answer within a minute: try again later.</source>
            <translation>L’autorité d’horodatage n’a pas répondu en une minute : réessayez plus tard.</translation>
        </message>
        <message>
            <source>The time-stamp authority gave no valid stamp: the site is published, but not stamped.</source>
            <translation>L’autorité d’horodatage n’a pas donné d’horodatage valable : le site est publié, mais pas horodaté.</translation>
        </message>
        <message>
            <source>The address of a time-stamp authority begins with https:// or http://.</source>
            <translation>L’adresse d’une autorité d’horodatage commence par https:// ou http://.</translation>
        </message>
        <message>
            <source>The time stamp of this publication is of something else, or not signed by an authority that is trusted.</source>
            <translation>L’horodatage de cette publication porte sur autre chose, ou n’est pas signé par une autorité reconnue.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made: choose another one.</source>
            <translation>Le dossier %1 n’a pas pu être créé : choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Mails link to the site, but its address is not known: enter it in the site settings.</source>
            <translation>Les messages mènent au site, mais son adresse n’est pas connue : indiquez-la dans les réglages du site.</translation>
        </message>
        <message>
            <source>The folder of the site's look, %1, does not exist: choose it again in the site settings.</source>
            <translation>Le dossier de l’apparence du site, %1, n’existe pas : choisissez-le de nouveau dans les réglages du site.</translation>
        </message>
        <message>
            <source>The folder of the site's look holds %1, which a site may not hold: take it out.</source>
            <translation>Le dossier de l’apparence du site contient %1, qu’un site ne peut pas contenir : ôtez-le.</translation>
        </message>
    </context>
    <context>
        <name>SiteAccent</name>
        <message>
            <source>%1 is not a colour: write it like #8a1538.</source>
            <translation>%1 n’est pas une couleur : écrivez-la comme #8a1538.</translation>
        </message>
        <message>
            <source>%1 reads badly on the site's ground: its contrast is %2, and 4.5 is wanted.</source>
            <translation>%1 se lit mal sur le fond du site : son contraste est de %2, il faut 4,5.</translation>
        </message>
    </context>
    <context>
        <name>SitePreview</name>
        <message>
            <source>This promise does not exist.</source>
            <translation>Cette promesse n’existe pas.</translation>
        </message>
    </context>
    <context>
        <name>SiteSettings</name>
        <message>
            <source>fr or en is wanted here</source>
            <translation>fr ou en est attendu ici</translation>
        </message>
        <message>
            <source>The site has no title: give it one.</source>
            <translation>Le site n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>%1 is not a web address: it must begin with https:// or http://.</source>
            <translation>%1 n’est pas une adresse web : elle doit commencer par https:// ou http://.</translation>
        </message>
    </context>
    <context>
        <name>SourceDocument</name>
        <message>
            <source>The source document has no title: give it one.</source>
            <translation>Le document source n’a pas de titre : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The source document belongs to no mandate: choose one.</source>
            <translation>Le document source n’appartient à aucun mandat : choisissez-en un.</translation>
        </message>
        <message>
            <source>%1 is not a web address: it must begin with https:// or http://.</source>
            <translation>%1 n’est pas une adresse web : elle doit commencer par https:// ou http://.</translation>
        </message>
        <message>
            <source>A document has at least one page: correct the number or leave it out.</source>
            <translation>Un document a au moins une page : corrigez le nombre ou laissez-le vide.</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Spelling in French is not checked: install the dictionary hunspell-fr.</source>
            <translation>L’orthographe française n’est pas vérifiée : installez le dictionnaire hunspell-fr.</translation>
        </message>
        <message>
            <source>Spelling in English is not checked: install the dictionary hunspell-en-gb.</source>
            <translation>L’orthographe anglaise n’est pas vérifiée : installez le dictionnaire hunspell-en-gb.</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>journalist, editor or administrator is wanted here</source>
            <translation>journalist, editor ou administrator est attendu ici</translation>
        </message>
        <message>
            <source>Say who you are: a name is needed to sign what is written.</source>
            <translation>Indiquez qui vous êtes : il faut un nom pour signer ce qui est écrit.</translation>
        </message>
        <message>
            <source>Initials have at most four letters.</source>
            <translation>Les initiales comptent quatre lettres au plus.</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Published, edited</source>
            <translation>Publiée, modifiée</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À relire</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Taken offline</source>
            <translation>Dépubliée</translation>
        </message>
    </context>
    <context>
        <name>SuggestedChanges</name>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: order</source>
            <comment>name of a list</comment>
            <translation>%1 : ordre</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>a revision is missing here</source>
            <translation>une révision manque ici</translation>
        </message>
        <message>
            <source>open, accepted, partly-accepted or refused is wanted here</source>
            <translation>open, accepted, partly-accepted ou refused est attendu ici</translation>
        </message>
        <message>
            <source>The suggestion proposes no text.</source>
            <translation>La suggestion ne propose aucun texte.</translation>
        </message>
        <message>
            <source>Say in a note why the suggestion is refused.</source>
            <translation>Dites dans une note pourquoi la suggestion est refusée.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionDesk</name>
        <message>
            <source>This revision is one of another promise.</source>
            <translation>Cette révision est celle d’une autre promesse.</translation>
        </message>
        <message>
            <source>The suggestion changes nothing: edit the text first.</source>
            <translation>La suggestion ne change rien : modifiez d’abord le texte.</translation>
        </message>
        <message>
            <source>This suggestion does not exist.</source>
            <translation>Cette suggestion n’existe pas.</translation>
        </message>
        <message>
            <source>The text was changed in the same place since the suggestion was made: compare both, and take over what holds by hand.</source>
            <translation>Le texte a changé au même endroit depuis la suggestion : comparez les deux, et reprenez à la main ce qui tient.</translation>
        </message>
        <message>
            <source>This suggestion was answered already.</source>
            <translation>Cette suggestion a déjà reçu une réponse.</translation>
        </message>
        <message>
            <source>No change is chosen: choose some, or refuse the suggestion.</source>
            <translation>Aucun changement n’est choisi : choisissez-en, ou refusez la suggestion.</translation>
        </message>
        <message>
            <source>Suggested by %1 (%2)</source>
            <translation>Suggéré par %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Partly accepted</source>
            <translation>Acceptée en partie</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>comma</source>
            <translation>virgule</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>point-virgule</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>barre verticale</translation>
        </message>
        <message>
            <source>The encoding %1 is not known: choose one of %2.</source>
            <translation>L’encodage %1 est inconnu : choisissez parmi %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>entrée %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>The file is empty: choose the one that holds the table.</source>
            <translation>Le fichier est vide : choisissez celui qui contient le tableau.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MB: divide it, and import the parts.</source>
            <translation>Le fichier dépasse %1 Mo : divisez-le, et importez les parties.</translation>
        </message>
    </context>
    <context>
        <name>TextEncoding</name>
        <message>
            <source>This is a workbook or an archive, not a text file: open it in the spreadsheet, save the sheet as CSV, and import that.</source>
            <translation>C’est un classeur ou une archive, pas un fichier texte : ouvrez-le dans le tableur, enregistrez la feuille au format CSV, puis importez celle-ci.</translation>
        </message>
        <message>
            <source>This is a PDF, not a table: import a CSV or JSON file.</source>
            <translation>C’est un PDF, pas un tableau : importez un fichier CSV ou JSON.</translation>
        </message>
        <message>
            <source>This is a database or a workspace, not a table: import a CSV or JSON file.</source>
            <translation>C’est une base de données ou un espace de travail, pas un tableau : importez un fichier CSV ou JSON.</translation>
        </message>
        <message>
            <source>%1 (byte order mark)</source>
            <translation>%1 (indicateur d’ordre des octets)</translation>
        </message>
        <message>
            <source>%1 (recognised by its zero bytes)</source>
            <translation>%1 (reconnu à ses octets nuls)</translation>
        </message>
        <message>
            <source>%1 (supposed, since it is not UTF-8)</source>
            <translation>%1 (supposé, faute d’être de l’UTF-8)</translation>
        </message>
        <message>
            <source>Line %1 holds a byte (%2 in hexadecimal, byte %3 of the file) that is no character in %4: choose the right encoding, or save the file again as UTF-8.</source>
            <translation>La ligne %1 contient un octet (%2 en hexadécimal, octet %3 du fichier) qui n’est pas un caractère en %4 : choisissez le bon encodage, ou enregistrez de nouveau le fichier en UTF-8.</translation>
        </message>
        <message>
            <source>This is no text file: line %1 holds a zero byte (byte %2 of the file). Save the table as CSV, and import that.</source>
            <translation>Ce n’est pas un fichier texte : la ligne %1 contient un octet nul (octet %2 du fichier). Enregistrez le tableau au format CSV, puis importez celui-ci.</translation>
        </message>
        <message>
            <source>The file ends in the middle of a character: it was cut off. Export or download it again.</source>
            <translation>Le fichier se termine au milieu d’un caractère : il a été tronqué. Exportez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>This machine cannot read the encoding %1.</source>
            <translation>Cette machine ne sait pas lire l’encodage %1.</translation>
        </message>
    </context>
    <context>
        <name>TextFindings</name>
        <message>
            <source>The dictionary does not know %1.</source>
            <translation>Le dictionnaire ne connaît pas %1.</translation>
        </message>
    </context>
    <context>
        <name>Theme</name>
        <message>
            <source>The theme has no name: give it one.</source>
            <translation>La thématique n’a pas de nom : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>The theme's address %1 may hold only a–z, 0–9 and hyphens.</source>
            <translation>L’adresse de thématique %1 ne peut contenir que a–z, 0–9 et des traits d’union.</translation>
        </message>
    </context>
    <context>
        <name>Typography</name>
        <message>
            <source>A straight apostrophe stands for a curly one.</source>
            <translation>Une apostrophe droite tient lieu d’apostrophe courbe.</translation>
        </message>
        <message>
            <source>Straight quotes stand for the language’s own.</source>
            <translation>Des guillemets droits tiennent lieu de ceux de la langue.</translation>
        </message>
        <message>
            <source>The space inside the quotes is wrong or missing.</source>
            <translation>L’espace à l’intérieur des guillemets est fautive ou manque.</translation>
        </message>
        <message>
            <source>The space before the sign is wrong, missing or too much.</source>
            <translation>L’espace devant le signe est fautive, manque ou est de trop.</translation>
        </message>
        <message>
            <source>There is a space too many.</source>
            <translation>Il y a une espace de trop.</translation>
        </message>
        <message>
            <source>Three dots stand for an ellipsis.</source>
            <translation>Trois points tiennent lieu de points de suspension.</translation>
        </message>
        <message>
            <source>A hyphen stands for a dash.</source>
            <translation>Un trait d’union tient lieu de tiret.</translation>
        </message>
        <message>
            <source>The number could be parted from its unit at a line’s end.</source>
            <translation>Le nombre pourrait être séparé de son unité en fin de ligne.</translation>
        </message>
        <message>
            <source>The abbreviation could be parted from what it stands before.</source>
            <translation>L’abréviation pourrait être séparée de ce qu’elle précède.</translation>
        </message>
    </context>
    <context>
        <name>UncitedClaims</name>
        <message>
            <source>This paragraph quotes somebody and cites no evidence: cite where it was said.</source>
            <translation>Ce paragraphe cite quelqu’un et n’indique aucune preuve : indiquez où cela a été dit.</translation>
        </message>
        <message>
            <source>This paragraph gives a figure and cites no evidence: cite where it comes from.</source>
            <translation>Ce paragraphe donne un chiffre et n’indique aucune preuve : indiquez d’où il vient.</translation>
        </message>
        <message>
            <source>This paragraph gives a date and cites no evidence: cite where it comes from.</source>
            <translation>Ce paragraphe donne une date et n’indique aucune preuve : indiquez d’où elle vient.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBadge</name>
        <message>
            <source>Verdict: %1</source>
            <translation>Verdict : %1</translation>
        </message>
    </context>
    <context>
        <name>VerdictLookup</name>
        <message>
            <source>The verdict is missing.</source>
            <translation>Le verdict manque.</translation>
        </message>
        <message>
            <source>%1 stands for no verdict: add it to the mapping’s values, or correct the cell.</source>
            <translation>%1 ne correspond à aucun verdict : ajoutez cette valeur à la correspondance des colonnes, ou corrigez la cellule.</translation>
        </message>
    </context>
    <context>
        <name>VerdictScale</name>
        <message>
            <source>kept, partial, open, broken, unverifiable or unexamined is wanted here</source>
            <translation>kept, partial, open, broken, unverifiable ou unexamined est attendu ici</translation>
        </message>
        <message>
            <source>kept, partial, in-progress, paused, broken, unverifiable or unexamined is wanted here</source>
            <translation>kept, partial, in-progress, paused, broken, unverifiable ou unexamined est attendu ici</translation>
        </message>
        <message>
            <source>The verdict's key %1 may hold only a–z, 0–9 and hyphens.</source>
            <translation>La clé de verdict %1 ne peut contenir que a–z, 0–9 et des traits d’union.</translation>
        </message>
        <message>
            <source>The verdict %1 needs a name and a definition: readers are shown both.</source>
            <translation>Le verdict %1 doit avoir un nom et une définition : les lecteurs voient l’un et l’autre.</translation>
        </message>
        <message>
            <source>The short name %1 is too long: 12 letters at most.</source>
            <translation>Le nom court %1 est trop long : 12 lettres au plus.</translation>
        </message>
        <message>
            <source>The share of %1 must be between 0 and 100 per cent.</source>
            <translation>La part de %1 doit être comprise entre 0 et 100 %.</translation>
        </message>
        <message>
            <source>The scale has no name: give it one.</source>
            <translation>Le barème n’a pas de nom : donnez-lui-en un.</translation>
        </message>
        <message>
            <source>Two verdicts have the key %1: change one.</source>
            <translation>Deux verdicts ont la clé %1 : changez celle de l’un d’eux.</translation>
        </message>
        <message>
            <source>A scale needs exactly one verdict of the category “unexamined”: new promises get it.</source>
            <translation>Un barème doit avoir un verdict, et un seul, de la catégorie « unexamined » : c’est celui que reçoivent les nouvelles promesses.</translation>
        </message>
    </context>
    <context>
        <name>Verification</name>
        <message>
            <source>%1 is not a Tenue workspace: choose a file that ends in .tenue.</source>
            <translation>%1 n’est pas un espace de travail Tenue : choisissez un fichier qui se termine par .tenue.</translation>
        </message>
        <message>
            <source>The content of revision %1 cannot be read.</source>
            <translation>Le contenu de la révision %1 est illisible.</translation>
        </message>
        <message>
            <source>The lists do not show the newest revisions in %1 places: rebuild them.</source>
            <translation>Les listes ne montrent pas partout la dernière révision (écarts : %1) : reconstruisez-les.</translation>
        </message>
        <message>
            <source>The verification was stopped.</source>
            <translation>La vérification a été interrompue.</translation>
        </message>
        <message>
            <source>A content is damaged.</source>
            <translation>Un contenu est endommagé.</translation>
        </message>
        <message>
            <source>Another program has changed the structure of the file.</source>
            <translation>Un autre programme a changé la structure du fichier.</translation>
        </message>
        <message>
            <source>%1 item(s) have no revision any more.</source>
            <translation>%1 élément(s) n’ont plus de révision.</translation>
        </message>
        <message>
            <source>The lists cannot be made from the revisions any more.</source>
            <translation>Les listes ne peuvent plus être refaites à partir des révisions.</translation>
        </message>
        <message>
            <source>A content is redacted.</source>
            <translation>Un contenu est caviardé.</translation>
        </message>
        <message>
            <source>The content of revision %1 was redacted: %2</source>
            <translation>Le contenu de la révision %1 a été caviardé : %2</translation>
        </message>
        <message>
            <source>The attached file %1, which a revision names, is gone.</source>
            <translation>Le fichier joint %1, qu’une révision nomme, a disparu.</translation>
        </message>
    </context>
    <context>
        <name>Waiver</name>
        <message>
            <source>The waiver names no promise, or no rule.</source>
            <translation>La dérogation ne désigne pas de promesse, ou pas de règle.</translation>
        </message>
        <message>
            <source>Say why this rule need not be followed here.</source>
            <translation>Dites pourquoi cette règle ne s’applique pas ici.</translation>
        </message>
    </context>
    <context>
        <name>WordList</name>
        <message>
            <source>%1 is no word: add words one by one.</source>
            <translation>%1 n’est pas un mot : ajoutez les mots un par un.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>day in full, as QLocale::toString() takes it</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>first of a month in full, as QLocale::toString() takes it</comment>
            <translation>d'er' MMMM yyyy</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <comment>time of day, as QLocale::toString() takes it</comment>
            <translation>H 'h' mm</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>%1 was made by another program: choose a workspace (*.tenue).</source>
            <translation>%1 a été créé par un autre programme : choisissez un espace de travail (*.tenue).</translation>
        </message>
        <message>
            <source>The structure of %1 is not that of a workspace: another program has changed it; open the newest backup.</source>
            <translation>La structure de %1 n’est pas celle d’un espace de travail : un autre programme l’a modifiée ; ouvrez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of Tenue: install that version to open it.</source>
            <translation>%1 a été écrit par une version plus récente de Tenue : installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>%1 was written by an older version and must be brought up to date, but it may not be written: check its permissions.</source>
            <translation>%1 a été écrit par une version plus ancienne et doit être mis à jour, mais il n’est pas accessible en écriture : vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>%1 was written by an older version of Tenue: open it once in the program, or with tenue-cli upgrade, to bring it up to date; a backup is left beside it.</source>
            <translation>%1 a été écrit par une version plus ancienne de Tenue : ouvrez-le une fois dans le programme, ou avec tenue-cli upgrade, pour le mettre à jour ; une sauvegarde reste à côté.</translation>
        </message>
    </context>
    <context>
        <name>WritingActions</name>
        <message>
            <source>Heading</source>
            <translation>Intertitre</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>Dated update</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Paste the words alone</source>
            <translation>Coller les mots seuls</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Rechercher dans le texte</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <source>Find the next</source>
            <translation>Rechercher le suivant</translation>
        </message>
        <message>
            <source>Find the previous</source>
            <translation>Rechercher le précédent</translation>
        </message>
        <message>
            <source>Check the typography</source>
            <translation>Vérifier la typographie</translation>
        </message>
        <message>
            <source>Show invisible characters</source>
            <translation>Montrer les caractères invisibles</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview alone</source>
            <translation>Aperçu seul</translation>
        </message>
        <message>
            <source>Focus on the text</source>
            <translation>Se concentrer sur le texte</translation>
        </message>
        <message>
            <source>Larger letters</source>
            <translation>Lettres plus grandes</translation>
        </message>
        <message>
            <source>Smaller letters</source>
            <translation>Lettres plus petites</translation>
        </message>
        <message>
            <source>Usual letters</source>
            <translation>Lettres habituelles</translation>
        </message>
        <message>
            <source>Set typography while writing</source>
            <translation>Typographie pendant la frappe</translation>
        </message>
        <message>
            <source>Insert the outline</source>
            <translation>Insérer le plan</translation>
        </message>
        <message>
            <source>Next paragraph without a source</source>
            <translation>Paragraphe sans source suivant</translation>
        </message>
        <message>
            <source>Previous paragraph without a source</source>
            <translation>Paragraphe sans source précédent</translation>
        </message>
        <message>
            <source>Letters and lines…</source>
            <translation>Caractères et lignes…</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
    </context>
    <context>
        <name>tenue::AfterExportPanel</name>
        <message>
            <source>What the command printed</source>
            <translation>Ce que la commande a écrit</translation>
        </message>
        <message>
            <source>Runs in the folder of the site once it is written. Kept on this computer alone, for this workspace.</source>
            <translation>S’exécute dans le dossier du site une fois écrit. Gardée sur cet ordinateur seulement, pour cet espace de travail.</translation>
        </message>
        <message>
            <source>An RFC 3161 service that stamps each publication. Only the hash of the publication is sent to it.</source>
            <translation>Un service RFC 3161 qui horodate chaque publication. Seule l’empreinte de la publication lui est envoyée.</translation>
        </message>
        <message>
            <source>After the export</source>
            <translation>Après l’export</translation>
        </message>
        <message>
            <source>&amp;Command to run</source>
            <translation>&amp;Commande à exécuter</translation>
        </message>
        <message>
            <source>&amp;Time-stamp authority</source>
            <translation>Auto&amp;rité d’horodatage</translation>
        </message>
    </context>
    <context>
        <name>tenue::AppealForm</name>
        <message>
            <source>&amp;Online with the next publication</source>
            <translation>En l&amp;igne à la prochaine publication</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>stays until closed</source>
            <translation>reste jusqu’à ce qu’on le ferme</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>One short sentence, on every page.</source>
            <translation>Une phrase courte, sur chaque page.</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>&amp;Goal</source>
            <translation>&amp;Objectif</translation>
        </message>
        <message>
            <source>&amp;Reached</source>
            <translation>&amp;Atteint</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Dernier jour</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>&amp;Lien</translation>
        </message>
        <message>
            <source>&amp;Words of the link</source>
            <translation>&amp;Mots du lien</translation>
        </message>
        <message>
            <source>&amp;Closes by itself after, in seconds</source>
            <translation>Se &amp;ferme seul après, en secondes</translation>
        </message>
        <message>
            <source>&amp;Note for colleagues</source>
            <translation>&amp;Note pour la rédaction</translation>
        </message>
        <message>
            <source>Never published.</source>
            <translation>Jamais publiée.</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>Nouvel appel</translation>
        </message>
        <message>
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <source>not online</source>
            <translation>hors ligne</translation>
        </message>
    </context>
    <context>
        <name>tenue::AuthorTips</name>
        <message>
            <source>Changed since the last revision, and not saved yet.</source>
            <translation>Modifiée depuis la dernière révision, et pas encore enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>tenue::AuthorshipView</name>
        <message>
            <source>Look at that revision</source>
            <translation>Regarder cette révision</translation>
        </message>
        <message>
            <source>Analysis, sentence by sentence</source>
            <translation>L’analyse, phrase par phrase</translation>
        </message>
        <message>
            <source>Point at a sentence, or move the caret to it, to read who wrote it.</source>
            <translation>Pointez une phrase, ou placez-y le curseur, pour lire qui l’a écrite.</translation>
        </message>
    </context>
    <context>
        <name>tenue::CaptureRow</name>
        <message>
            <source>Readers may have it</source>
            <translation>Les lecteurs peuvent l’avoir</translation>
        </message>
        <message>
            <source>This picture is damaged: it stays in the newsroom.</source>
            <translation>Cette image est endommagée : elle reste dans la rédaction.</translation>
        </message>
        <message>
            <source>Open the words of %1</source>
            <translation>Ouvrir les mots de %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Save %1 as a file</source>
            <translation>Enregistrer %1 dans un fichier</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Enlever %1</translation>
        </message>
        <message>
            <source>%1, %2, kept on %3</source>
            <comment>web page, 14 kB, kept on 5 May 2026</comment>
            <translation>%1, %2, conservée le %3</translation>
        </message>
    </context>
    <context>
        <name>tenue::CapturesField</name>
        <message>
            <source>Keep a copy…</source>
            <translation>Conserver une copie…</translation>
        </message>
        <message>
            <source>Kept copies</source>
            <translation>Copies conservées</translation>
        </message>
        <message>
            <source>A PDF, a web page, a text or a picture, 64 MB at most; or drop the file here</source>
            <translation>PDF, page web, texte ou image, 64 Mo au plus ; ou déposez le fichier ici</translation>
        </message>
        <message>
            <source>Which file shall be kept?</source>
            <translation>Quel fichier conserver ?</translation>
        </message>
        <message>
            <source>Files that can be kept (*.pdf *.html *.htm *.txt *.png *.jpg *.jpeg *.webp)</source>
            <translation>Fichiers qui se conservent (*.pdf *.html *.htm *.txt *.png *.jpg *.jpeg *.webp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message>
            <source>%1 is kept here already.</source>
            <translation>%1 est déjà conservé ici.</translation>
        </message>
        <message>
            <source>This computer has no program for it: save it as a file.</source>
            <translation>Aucun programme de cet ordinateur ne l’ouvre : enregistrez-la dans un fichier.</translation>
        </message>
        <message>
            <source>Where shall the copy be saved?</source>
            <translation>Où enregistrer la copie ?</translation>
        </message>
        <message>
            <source>Give this copy to readers?</source>
            <translation>Donner cette copie aux lecteurs ?</translation>
        </message>
        <message>
            <source>Everybody will be able to download %1 with the next publication. Make sure that you may: whose work is it, whom does it name, who gave it to you? A PDF also tells who made it, and with what.</source>
            <translation>Tout le monde pourra télécharger %1 à la prochaine publication. Assurez-vous d’en avoir le droit : de qui est ce travail, qui nomme-t-il, qui vous l’a donné ? Un PDF dit aussi qui l’a fait, et avec quoi.</translation>
        </message>
        <message>
            <source>Keep it confidential</source>
            <translation>La garder confidentielle</translation>
        </message>
        <message>
            <source>Give it to readers</source>
            <translation>La donner aux lecteurs</translation>
        </message>
    </context>
    <context>
        <name>tenue::CatalogueForm</name>
        <message>
            <source>Undo changes</source>
            <translation>Annuler les modifications</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Nothing had changed.</source>
            <translation>Rien n’avait changé.</translation>
        </message>
        <message>
            <source>Somebody else has saved “%1” since you opened it. Nothing has been overwritten: what you typed is still here.</source>
            <translation>Quelqu’un d’autre a enregistré « %1 » depuis que vous l’avez ouvert. Rien n’a été écrasé : ce que vous avez saisi est toujours là.</translation>
        </message>
        <message>
            <source>Show theirs</source>
            <translation>Voir l’autre version</translation>
        </message>
        <message>
            <source>Save mine over it</source>
            <translation>Enregistrer ma version par-dessus</translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>Cet espace de travail est en lecture seule.</translation>
        </message>
        <message>
            <source>Save (Ctrl+S)</source>
            <translation>Enregistrer (Ctrl+S)</translation>
        </message>
        <message>
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Pas encore enregistré.</translation>
        </message>
    </context>
    <context>
        <name>tenue::CataloguePage</name>
        <message>
            <source>Parts of the newsroom’s catalogue</source>
            <translation>Parties du catalogue de la rédaction</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Rédaction</translation>
        </message>
        <message>
            <source>What all dossiers build on, and who works here</source>
            <translation>Ce sur quoi reposent tous les dossiers, et qui travaille ici</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>Mandats</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thématiques</translation>
        </message>
        <message>
            <source>Source documents</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Scales of verdicts</source>
            <translation>Barèmes</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>News</source>
            <translation>Actualités</translation>
        </message>
        <message>
            <source>Right of reply</source>
            <translation>Droit de réponse</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Contrôles</translation>
        </message>
    </context>
    <context>
        <name>tenue::CatalogueSection</name>
        <message>
            <source>Earlier on the site</source>
            <translation>Plus haut sur le site</translation>
        </message>
        <message>
            <source>Later on the site</source>
            <translation>Plus bas sur le site</translation>
        </message>
        <message>
            <source>There are changes that are not saved</source>
            <translation>Des modifications ne sont pas enregistrées</translation>
        </message>
        <message>
            <source>The new entry has been filled in, but not saved.</source>
            <translation>La nouvelle fiche est remplie, mais pas enregistrée.</translation>
        </message>
        <message>
            <source>“%1” has been changed, but not saved.</source>
            <translation>« %1 » a été modifié, mais pas enregistré.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Rester ici</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>tenue::ChecklistForm</name>
        <message>
            <source>What is looked at before a dossier is submitted and approved. What blocks must be mended, or waived with a reason; the rest is shown.</source>
            <translation>Ce qui est regardé avant de soumettre et d’approuver un dossier. Ce qui bloque doit être corrigé, ou faire l’objet d’une dérogation motivée ; le reste est montré.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Contrôles</translation>
        </message>
    </context>
    <context>
        <name>tenue::ChecksPanel</name>
        <message>
            <source>Nothing to point out</source>
            <translation>Rien à signaler</translation>
        </message>
        <message>
            <source>Sources, summary and citations are all there.</source>
            <translation>Sources, résumé et citations sont tous là.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Déroger…</translation>
        </message>
        <message>
            <source>Withdraw the waiver</source>
            <translation>Retirer la dérogation</translation>
        </message>
        <message>
            <source>Stands by the text all the same; the reason stays in the record</source>
            <translation>Maintient le texte malgré tout ; la raison reste dans l’historique</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Right of reply</source>
            <translation>Droit de réponse</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>place, how much it weighs</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Stand by it all the same</source>
            <translation>Maintenir malgré tout</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Déroger</translation>
        </message>
        <message>
            <source>The finding counts again; that it was waived stays in the record</source>
            <translation>Le constat compte de nouveau ; la dérogation reste dans les archives</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <source>%1 · waived by %2, %3: %4</source>
            <comment>place, who, when, reason</comment>
            <translation>%1 · dérogation de %2, %3 : %4</translation>
        </message>
    </context>
    <context>
        <name>tenue::Chip</name>
        <message>
            <source>Filter the choices</source>
            <translation>Filtrer les choix</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtrer…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisie</numerusform>
                <numerusform>%n choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>filter: value</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Filter by %1: %2</source>
            <translation>Filtrer par %1 : %2</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrer par %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::CitePopup</name>
        <message>
            <source>No evidence has these words.</source>
            <translation>Aucune preuve ne contient ces mots.</translation>
        </message>
        <message>
            <source>Evidence to cite</source>
            <translation>Preuves à citer</translation>
        </message>
    </context>
    <context>
        <name>tenue::CommandListModel</name>
        <message>
            <source>%1, %2</source>
            <comment>command, its keys</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>tenue::CommandPalette</name>
        <message>
            <source>Find a command</source>
            <translation>Chercher une commande</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
    </context>
    <context>
        <name>tenue::Commands</name>
        <message>
            <source>&amp;Recent</source>
            <translation>&amp;Récents</translation>
        </message>
        <message>
            <source>&amp;Look</source>
            <translation>&amp;Apparence</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Promise</source>
            <translation>&amp;Promesse</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Relecture</translation>
        </message>
        <message>
            <source>P&amp;ublication</source>
            <translation>P&amp;ublication</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Texte</translation>
        </message>
    </context>
    <context>
        <name>tenue::CommentCard</name>
        <message>
            <source>These words stand elsewhere now.</source>
            <translation>Ces mots sont maintenant ailleurs.</translation>
        </message>
        <message>
            <source>These words are not in the text any more.</source>
            <translation>Ces mots ne sont plus dans le texte.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Comment by %1: %2</source>
            <translation>Commentaire de %1 : %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Shows the words in the text</source>
            <translation>Montre les mots dans le texte</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
    </context>
    <context>
        <name>tenue::CommentComposer</name>
        <message>
            <source>@ names a colleague, Ctrl+Enter sends</source>
            <translation>@ nomme un collègue, Ctrl+Entrée envoie</translation>
        </message>
        <message>
            <source>%1 (Ctrl+Enter)</source>
            <translation>%1 (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Collègues</translation>
        </message>
    </context>
    <context>
        <name>tenue::CommentRemark</name>
        <message>
            <source>Withdrawn by who made it.</source>
            <translation>Retiré par son auteur.</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <comment>when</comment>
            <translation>%1, modifié</translation>
        </message>
        <message>
            <source>%1, edited on %2</source>
            <translation>%1, modifié le %2</translation>
        </message>
        <message>
            <source>Edit or withdraw this comment</source>
            <translation>Modifier ou retirer ce commentaire</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>&amp;Withdraw</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Answers to it stay, and so does its history</source>
            <translation>Les réponses restent, son histoire aussi</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>tenue::CommentsPanel</name>
        <message>
            <source>New comment</source>
            <translation>Nouveau commentaire</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Comments that are shown</source>
            <translation>Commentaires montrés</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverts</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>À moi</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Résolus</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>On the whole dossier</source>
            <translation>Sur tout le dossier</translation>
        </message>
        <message>
            <source>Save the dossier first: comments are about what is saved.</source>
            <translation>Enregistrez d’abord le dossier : un commentaire porte sur ce qui est enregistré.</translation>
        </message>
        <message>
            <source>No resolved comment</source>
            <translation>Aucun commentaire résolu</translation>
        </message>
        <message>
            <source>No open comment by you or for you</source>
            <translation>Aucun commentaire ouvert de vous ou pour vous</translation>
        </message>
        <message>
            <source>No open comment</source>
            <translation>Aucun commentaire ouvert</translation>
        </message>
        <message>
            <source>Select words in the text and press Ctrl+Alt+M to comment on them.</source>
            <translation>Sélectionnez des mots du texte et tapez Ctrl+Alt+M pour les commenter.</translation>
        </message>
        <message>
            <source>These words are not saved yet: save the text, then comment on them.</source>
            <translation>Ces mots ne sont pas encore enregistrés : enregistrez le texte, puis commentez-les.</translation>
        </message>
    </context>
    <context>
        <name>tenue::ComparisonBar</name>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Changement précédent</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Changement suivant</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publiée</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>Last looked at</source>
            <translation>Vue la dernière fois</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédente</translation>
        </message>
        <message>
            <source>My draft</source>
            <translation>Mon brouillon</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>&amp;Only what changed</source>
            <translation>&amp;Seulement ce qui a changé</translation>
        </message>
        <message>
            <source>Changes of &amp;formatting</source>
            <translation>Changements de mise en &amp;forme</translation>
        </message>
        <message>
            <source>Changes of &amp;links</source>
            <translation>Changements de &amp;liens</translation>
        </message>
        <message>
            <source>Changes of &amp;citations</source>
            <translation>Changements de &amp;citations</translation>
        </message>
        <message>
            <source>Changes of &amp;spaces</source>
            <translation>Changements d’&amp;espaces</translation>
        </message>
        <message>
            <source>No change</source>
            <translation>Aucun changement</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Who wrote this</source>
            <translation>Qui a écrit ceci</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
    </context>
    <context>
        <name>tenue::ComparisonSummary</name>
        <message>
            <source>verdict unchanged</source>
            <translation>verdict inchangé</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>Rien ne diffère.</translation>
        </message>
        <message>
            <source>%1 words</source>
            <comment>+148 −36 words</comment>
            <translation>%1 mots</translation>
        </message>
    </context>
    <context>
        <name>tenue::ComparisonView</name>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Change %1 of %2: %3</source>
            <translation>Changement %1 sur %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>tenue::DateField</name>
        <message>
            <source>no date</source>
            <translation>pas de date</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Calendar (Alt+Down)</source>
            <translation>Calendrier (Alt+Bas)</translation>
        </message>
    </context>
    <context>
        <name>tenue::DecisionActions</name>
        <message>
            <source>Send &amp;back with a note…</source>
            <translation>Ren&amp;voyer avec une note…</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>Prendre en char&amp;ge</translation>
        </message>
        <message>
            <source>Ta&amp;ke the submission back</source>
            <translation>Repren&amp;dre la soumission</translation>
        </message>
        <message>
            <source>With&amp;draw the approval…</source>
            <translation>Retirer l’appro&amp;bation…</translation>
        </message>
        <message>
            <source>Put &amp;online…</source>
            <translation>&amp;Mettre en ligne…</translation>
        </message>
        <message>
            <source>Put online u&amp;rgently…</source>
            <translation>Mettre en ligne d’&amp;urgence…</translation>
        </message>
        <message>
            <source>Publish as a &amp;correction…</source>
            <translation>Publier comme &amp;correction…</translation>
        </message>
        <message>
            <source>Take o&amp;ffline…</source>
            <translation>Mettre &amp;hors ligne…</translation>
        </message>
        <message>
            <source>Choose a promise first.</source>
            <translation>Choisissez d’abord une promesse.</translation>
        </message>
        <message>
            <source>&amp;Note for colleagues</source>
            <translation>&amp;Note pour les collègues</translation>
        </message>
        <message>
            <source>Never published; it stays in the history.</source>
            <translation>Jamais publiée ; elle reste dans l’historique.</translation>
        </message>
        <message>
            <source>Send no. %1 back to its author</source>
            <translation>Renvoyer le n° %1 à son auteur</translation>
        </message>
        <message>
            <source>The author finds it in “To review”, with your note.</source>
            <translation>L’auteur le trouve dans « À relire », avec votre note.</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Write what has to change first.</source>
            <translation>Écrivez d’abord ce qui doit changer.</translation>
        </message>
        <message>
            <source>No. %1 waits for nobody any more</source>
            <translation>Le n° %1 n’attend plus personne</translation>
        </message>
        <message>
            <source>Withdraw the approval of no. %1</source>
            <translation>Retirer l’approbation du n° %1</translation>
        </message>
        <message>
            <source>The text waits for review again. Withdrawing is a decision of its own: both stay in the history.</source>
            <translation>Le texte attend de nouveau une relecture. Retirer est une décision à part entière : les deux restent dans l’historique.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Write why first.</source>
            <translation>Écrivez d’abord pourquoi.</translation>
        </message>
        <message>
            <source>Approval of no. %1 withdrawn</source>
            <translation>Approbation du n° %1 retirée</translation>
        </message>
        <message>
            <source>Put no. %1 online</source>
            <translation>Mettre en ligne le n° %1</translation>
        </message>
        <message>
            <source>Readers get exactly the revision that was approved, with the next export of the site.</source>
            <translation>Les lecteurs reçoivent exactement la révision approuvée, au prochain export du site.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Not &amp;before (embargo)</source>
            <translation>Pas &amp;avant (embargo)</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>tout de suite</translation>
        </message>
        <message>
            <source>This moment is over: choose a later one, or leave the day empty.</source>
            <translation>Ce moment est passé : choisissez-en un autre, ou laissez la date vide.</translation>
        </message>
        <message>
            <source>No. %1 is published, for readers from %2</source>
            <translation>Le n° %1 est publié, pour les lecteurs à partir du %2</translation>
        </message>
        <message>
            <source>No. %1 goes online with the next export of the site</source>
            <translation>Le n° %1 sera en ligne au prochain export du site</translation>
        </message>
        <message>
            <source>Put no. %1 online urgently</source>
            <translation>Mettre en ligne d’urgence le n° %1</translation>
        </message>
        <message>
            <source>Nobody else has approved this text. It goes online all the same, with the next export of the site; the history shows for ever that it was published without a second person, by whom and why.</source>
            <translation>Personne d’autre n’a approuvé ce texte. Il sera tout de même en ligne au prochain export du site ; l’historique montrera pour toujours qu’il a été publié sans seconde personne, par qui et pourquoi.</translation>
        </message>
        <message>
            <source>Publish without a second person</source>
            <translation>Publier sans seconde personne</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Why nobody else could read it before</source>
            <translation>Pourquoi personne d’autre n’a pu le lire avant</translation>
        </message>
        <message>
            <source>Write the reason first: it stays in the history.</source>
            <translation>Écrivez d’abord la raison : elle reste dans l’historique.</translation>
        </message>
        <message>
            <source>No. %1 is published without a second person</source>
            <translation>Le n° %1 est publié sans seconde personne</translation>
        </message>
        <message>
            <source>Publish no. %1 as a correction</source>
            <translation>Publier le n° %1 comme correction</translation>
        </message>
        <message>
            <source>The approved text takes the place of the one that is online. Readers see the correction on the page and in the list of corrections.</source>
            <translation>Le texte approuvé prend la place de celui qui est en ligne. Les lecteurs voient la correction sur la page et dans la liste des corrections.</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>Publier la correction</translation>
        </message>
        <message>
            <source>The text that it corrects has been online since %1.</source>
            <translation>Le texte qu’elle corrige est en ligne depuis le %1.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Nature</translation>
        </message>
        <message>
            <source>Factual error</source>
            <translation>Erreur de fait</translation>
        </message>
        <message>
            <source>Clarification</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>&amp;What was wrong, and since when</source>
            <translation>Ce qui était &amp;faux, et depuis quand</translation>
        </message>
        <message>
            <source>In sentences that readers understand</source>
            <translation>En phrases que les lecteurs comprennent</translation>
        </message>
        <message>
            <source>Tell readers what was wrong first.</source>
            <translation>Dites d’abord aux lecteurs ce qui était faux.</translation>
        </message>
        <message>
            <source>What is &amp;right</source>
            <translation>Ce qui est &amp;juste</translation>
        </message>
        <message>
            <source>Tell readers what is right first.</source>
            <translation>Dites d’abord aux lecteurs ce qui est juste.</translation>
        </message>
        <message>
            <source>The correction of no. %1 goes online with the next export</source>
            <translation>La correction du n° %1 sera en ligne au prochain export</translation>
        </message>
        <message>
            <source>Take no. %1 offline</source>
            <translation>Mettre hors ligne le n° %1</translation>
        </message>
        <message>
            <source>Its page disappears with the next export of the site; its address then says that it was taken offline, with the sentence that you write for readers.</source>
            <translation>Sa page disparaît au prochain export du site ; son adresse dit alors qu’elle a été mise hors ligne, avec la phrase que vous écrivez pour les lecteurs.</translation>
        </message>
        <message>
            <source>Take offline</source>
            <translation>Mettre hors ligne</translation>
        </message>
        <message>
            <source>&amp;Sentence for readers</source>
            <translation>&amp;Phrase pour les lecteurs</translation>
        </message>
        <message>
            <source>Left empty: readers are told no reason.</source>
            <translation>Laissée vide : aucune raison n’est donnée aux lecteurs.</translation>
        </message>
        <message>
            <source>Write why it is taken offline first.</source>
            <translation>Écrivez d’abord pourquoi il est mis hors ligne.</translation>
        </message>
        <message>
            <source>No. %1 disappears with the next export of the site</source>
            <translation>Le n° %1 disparaîtra au prochain export du site</translation>
        </message>
        <message>
            <source>The correction of no. %1 is published, for readers from %2</source>
            <translation>La correction de la promesse n° %1 est publiée, pour les lecteurs à partir du %2</translation>
        </message>
    </context>
    <context>
        <name>tenue::DecisionDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>tenue::DecisionFoot</name>
        <message>
            <source>Res&amp;tore this revision</source>
            <translation>Ré&amp;tablir cette révision</translation>
        </message>
        <message>
            <source>Send &amp;back with a note…</source>
            <translation>Ren&amp;voyer avec une note…</translation>
        </message>
        <message>
            <source>&amp;Approve this revision</source>
            <translation>&amp;Approuver cette révision</translation>
        </message>
        <message>
            <source>Approve exactly this revision (Ctrl+Enter)</source>
            <translation>Approuver exactement cette révision (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Your draft: only you see it until you save it.</source>
            <translation>Votre brouillon : vous seul le voyez jusqu’à ce que vous l’enregistriez.</translation>
        </message>
        <message>
            <source>An earlier revision: decisions are about the newest one.</source>
            <translation>Une révision ancienne : les décisions portent sur la plus récente.</translation>
        </message>
        <message>
            <source>Take o&amp;ver</source>
            <translation>Prendre en char&amp;ge</translation>
        </message>
        <message>
            <source>More decisions</source>
            <translation>Autres décisions</translation>
        </message>
        <message>
            <source>With a note that says what is missing (Ctrl+Shift+R)</source>
            <translation>Avec une note qui dit ce qui manque (Ctrl+Maj+R)</translation>
        </message>
        <message>
            <source>You go on writing it; somebody else has to approve it then (Ctrl+Shift+T)</source>
            <translation>Vous continuez à l’écrire ; une autre personne devra alors l’approuver (Ctrl+Maj+T)</translation>
        </message>
        <message>
            <source>Send &amp;back…</source>
            <translation>Ren&amp;voyer…</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Approuver</translation>
        </message>
    </context>
    <context>
        <name>tenue::DestinationPanel</name>
        <message>
            <source>Approved, not yet on the site</source>
            <translation>Approuvées, pas encore sur le site</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>aucun dossier choisi</translation>
        </message>
        <message>
            <source>Choose the folder of the site</source>
            <translation>Choisir le dossier du site</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>&amp;Folder of the site</source>
            <translation>&amp;Dossier du site</translation>
        </message>
        <message>
            <source>Public &amp;address</source>
            <translation>&amp;Adresse publique</translation>
        </message>
        <message>
            <source>The old site stays whole until the end.</source>
            <translation>L’ancien site reste entier jusqu’au bout.</translation>
        </message>
        <message>
            <source>Nothing waits: all that is approved has been published.</source>
            <translation>Rien n’attend : tout ce qui est approuvé a été publié.</translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers have been approved. Readers see them once they are published.</source>
            <translation>
                <numerusform>%n dossier est approuvé. Les lecteurs le verront une fois publié.</numerusform>
                <numerusform>%n dossiers sont approuvés. Les lecteurs les verront une fois publiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Publish %n approved</source>
            <translation>
                <numerusform>Publier %n dossier approuvé</numerusform>
                <numerusform>Publier %n dossiers approuvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder of the site</source>
            <translation>Dossier du site</translation>
        </message>
    </context>
    <context>
        <name>tenue::DifferenceText</name>
        <message>
            <source>inserted: %1</source>
            <translation>inséré : %1</translation>
        </message>
        <message>
            <source>deleted: %1</source>
            <translation>supprimé : %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierHead</name>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Previous dossier</source>
            <translation>Dossier précédent</translation>
        </message>
        <message>
            <source>Next dossier</source>
            <translation>Dossier suivant</translation>
        </message>
        <message>
            <source>Send &amp;back…</source>
            <translation>&amp;Renvoyer…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between institutions</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>État : %1</translation>
        </message>
        <message>
            <source>%1 (Ctrl+Enter)</source>
            <translation>%1 (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Make a revision of this text (Ctrl+S)</source>
            <translation>Faire de ce texte une révision (Ctrl+S)</translation>
        </message>
        <message>
            <source>Nothing has changed since the last revision.</source>
            <translation>Rien n’a changé depuis la dernière révision.</translation>
        </message>
        <message>
            <source>Changes waiting…</source>
            <translation>Modifications en attente…</translation>
        </message>
        <message>
            <source>Draft kept at %1</source>
            <translation>Brouillon gardé à %1</translation>
        </message>
        <message>
            <source>Revision saved</source>
            <translation>Révision enregistrée</translation>
        </message>
        <message>
            <source>Not saved: disk full</source>
            <translation>Non enregistré : disque plein</translation>
        </message>
        <message>
            <source>Not saved: read-only</source>
            <translation>Non enregistré : lecture seule</translation>
        </message>
        <message>
            <source>Not saved: file in use</source>
            <translation>Non enregistré : fichier occupé</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Only in the recovery journal</source>
            <translation>Seulement dans le journal de secours</translation>
        </message>
        <message>
            <source>More decisions</source>
            <translation>Autres décisions</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierHistoryModel</name>
        <message>
            <source>Revision %1</source>
            <translation>Révision %1</translation>
        </message>
        <message>
            <source>compared as A</source>
            <translation>comparée en A</translation>
        </message>
        <message>
            <source>compared as B</source>
            <translation>comparée en B</translation>
        </message>
        <message>
            <source>Nobody else had read it.</source>
            <translation>Personne d’autre ne l’avait lu.</translation>
        </message>
        <message>
            <source>For readers from %1</source>
            <translation>Pour les lecteurs à partir du %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierPage</name>
        <message>
            <source>You are reading the %1.</source>
            <translation>Vous lisez la %1.</translation>
        </message>
        <message>
            <source>Back to the current text</source>
            <translation>Revenir au texte actuel</translation>
        </message>
        <message>
            <source>Newest revision</source>
            <translation>Dernière révision</translation>
        </message>
        <message>
            <source>Your text, kept as a draft</source>
            <translation>Votre texte, gardé en brouillon</translation>
        </message>
        <message>
            <source>Left the newest revision, right your text.</source>
            <translation>À gauche la dernière révision, à droite votre texte.</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Revenir à mon texte</translation>
        </message>
        <message>
            <source>Save mine on top of theirs</source>
            <translation>Enregistrer le mien à la suite du leur</translation>
        </message>
        <message>
            <source>Discard mine</source>
            <translation>Abandonner le mien</translation>
        </message>
        <message>
            <source>change of verdict</source>
            <translation>changement de verdict</translation>
        </message>
        <message>
            <source>change of title</source>
            <translation>changement de titre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Action suivante</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>Modifier le titre</translation>
        </message>
        <message>
            <source>Choose the verdict</source>
            <translation>Choisir le verdict</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter une preuve</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>evidence of another dossier</source>
            <translation>preuve d’un autre dossier</translation>
        </message>
        <message>
            <source>A dated section was added at the end. Does it change the verdict?</source>
            <translation>Une section datée a été ajoutée à la fin. Change-t-elle le verdict ?</translation>
        </message>
        <message>
            <source>Change the verdict…</source>
            <translation>Changer le verdict…</translation>
        </message>
        <message>
            <source>&amp;History and comparison</source>
            <translation>&amp;Historique et comparaison</translation>
        </message>
        <message>
            <source>Draft, not saved</source>
            <translation>Brouillon, non enregistré</translation>
        </message>
        <message>
            <source>Su&amp;ggest my changes…</source>
            <translation>S&amp;uggérer mes changements…</translation>
        </message>
        <message>
            <source>This dossier has never been saved: save it instead.</source>
            <translation>Ce dossier n’a jamais été enregistré : enregistrez-le plutôt.</translation>
        </message>
        <message>
            <source>Edit the text first, then suggest it: nothing is changed yet.</source>
            <translation>Changez d’abord le texte, puis suggérez : rien n’a encore changé.</translation>
        </message>
        <message>
            <source>Suggest these changes to your colleagues</source>
            <translation>Suggérer ces changements à vos collègues</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>Suggérer</translation>
        </message>
        <message>
            <source>Your changes are a suggestion now; the text is as it was.</source>
            <translation>Vos changements sont maintenant une suggestion ; le texte est comme avant.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>La regarder</translation>
        </message>
        <message>
            <source>Suggestion by %1, %2</source>
            <comment>who, when</comment>
            <translation>Suggestion de %1, %2</translation>
        </message>
        <message>
            <source>Suggestion accepted: revision saved</source>
            <translation>Suggestion acceptée : révision enregistrée</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierPanel</name>
        <message>
            <source>Panel</source>
            <translation>Panneau</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierPlaceModel</name>
        <message>
            <source>%1. %2 (summary)</source>
            <translation>%1. %2 (résumé)</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1: “%2” taken out</source>
            <translation>%1 : « %2 » retiré</translation>
        </message>
        <message>
            <source>%1: “%2” replaced by “%3”</source>
            <translation>%1 : « %2 » remplacé par « %3 »</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>after</source>
            <translation>après</translation>
        </message>
        <message>
            <source>Left as it is because</source>
            <translation>Laissé tel quel parce que</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierReview</name>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>Published: readers get it with the next export of the site</source>
            <translation>Publiée : les lecteurs l’auront au prochain export du site</translation>
        </message>
        <message>
            <source>Save and submit for review</source>
            <translation>Enregistrer et soumettre à relecture</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Soumettre</translation>
        </message>
        <message>
            <source>Submitted for review</source>
            <translation>Soumise à relecture</translation>
        </message>
        <message>
            <source>Send back to its author</source>
            <translation>Renvoyer à son auteur</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Renvoyée</translation>
        </message>
        <message>
            <source>Submit for review</source>
            <translation>Soumettre à la relecture</translation>
        </message>
        <message>
            <source>Approve this revision</source>
            <translation>Approuver cette révision</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Publish this revision</source>
            <translation>Publier cette révision</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>The checklist stops it: mend what blocks, or waive it under “Checks”.</source>
            <translation>Les contrôles l’arrêtent : corrigez ce qui bloque, ou dérogez-y sous « Contrôles ».</translation>
        </message>
    </context>
    <context>
        <name>tenue::DossierSaving</name>
        <message>
            <source>Your unsaved text of %1 is back.</source>
            <translation>Votre texte non enregistré du %1 est de retour.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>L’abandonner</translation>
        </message>
        <message>
            <source>Save a revision</source>
            <translation>Enregistrer une révision</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Correction of an error</source>
            <translation>Correction d’une erreur</translation>
        </message>
        <message>
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <source>On top of the revision before, after comparing</source>
            <translation>À la suite de la révision précédente, après comparaison</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Your text cannot be kept</source>
            <translation>Votre texte ne peut pas être gardé</translation>
        </message>
        <message>
            <source>If you leave now, what you typed since the last save is lost. You can copy it first.</source>
            <translation>Si vous quittez maintenant, ce que vous avez saisi depuis le dernier enregistrement est perdu. Vous pouvez d’abord le copier.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Discard and leave</source>
            <translation>Abandonner et quitter</translation>
        </message>
        <message>
            <source>%1 saved this dossier while you were writing. Nothing was overwritten: your text is kept as a draft. Merge the two, or compare them, before you save.</source>
            <translation>%1 a enregistré ce dossier pendant que vous écriviez. Rien n’a été écrasé : votre texte est gardé en brouillon. Fusionnez les deux, ou comparez-les, avant d’enregistrer.</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>Merged with a colleague’s revision</source>
            <translation>Fusionné avec la révision d’un collègue</translation>
        </message>
    </context>
    <context>
        <name>tenue::EvidenceForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Key, cited in the text as [@key]</source>
            <translation>&amp;Clé, citée dans le texte sous la forme [@clé]</translation>
        </message>
        <message>
            <source>&amp;Publisher</source>
            <translation>É&amp;diteur</translation>
        </message>
        <message>
            <source>A&amp;uthor</source>
            <translation>A&amp;uteur</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>A&amp;ccessed on</source>
            <translation>C&amp;onsultée le</translation>
        </message>
        <message>
            <source>&amp;Quotes</source>
            <translation>C&amp;itations</translation>
        </message>
        <message>
            <source>New evidence</source>
            <translation>Nouvelle preuve</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Another evidence of this dossier has this key: choose another.</source>
            <translation>Une autre preuve de ce dossier a cette clé : choisissez-en une autre.</translation>
        </message>
        <message>
            <source>new evidence</source>
            <translation>nouvelle preuve</translation>
        </message>
        <message>
            <source>change of evidence</source>
            <translation>modification d’une preuve</translation>
        </message>
        <message>
            <source>Kept copies</source>
            <translation>Copies conservées</translation>
        </message>
    </context>
    <context>
        <name>tenue::EvidencePanel</name>
        <message>
            <source>Find evidence</source>
            <translation>Chercher une preuve</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Ajouter une preuve</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>Aucune preuve pour l’instant</translation>
        </message>
        <message>
            <source>Every statement needs one: reports, votes, articles, answers.</source>
            <translation>Chaque affirmation en demande une : rapports, votes, articles, réponses.</translation>
        </message>
        <message>
            <source>Cite in the text</source>
            <translation>Citer dans le texte</translation>
        </message>
        <message>
            <source>Edit this evidence</source>
            <translation>Modifier cette preuve</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Take this evidence off the dossier</source>
            <translation>Retirer cette preuve du dossier</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>order of the evidence</source>
            <translation>ordre des preuves</translation>
        </message>
        <message>
            <source>removal of evidence</source>
            <translation>retrait d’une preuve</translation>
        </message>
        <message>
            <source>Show only evidence that the text never cites</source>
            <translation>Ne montrer que les preuves que le texte ne cite jamais</translation>
        </message>
        <message numerus="yes">
            <source>%n never cited</source>
            <comment>pieces of evidence</comment>
            <translation>
                <numerusform>%n jamais citée</numerusform>
                <numerusform>%n jamais citées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::FaultBar</name>
        <message>
            <source>Previous fault</source>
            <translation>Erreur précédente</translation>
        </message>
        <message>
            <source>Next fault</source>
            <translation>Erreur suivante</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>tenue::FilterRow</name>
        <message>
            <source>Filter promises</source>
            <translation>Filtrer les promesses</translation>
        </message>
        <message>
            <source>Filter: title, theme, no.…</source>
            <translation>Filtrer : titre, thématique, n°…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thématique</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Assignée à</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep this filter in the side bar</source>
            <translation>Garder ce filtre dans la barre latérale</translation>
        </message>
    </context>
    <context>
        <name>tenue::FindBar</name>
        <message>
            <source>Aa</source>
            <comment>sign: case matters</comment>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Tell capitals from small letters</source>
            <translation>Distinguer majuscules et minuscules</translation>
        </message>
        <message>
            <source>é</source>
            <comment>sign: accents matter</comment>
            <translation>é</translation>
        </message>
        <message>
            <source>Tell accents apart</source>
            <translation>Distinguer les accents</translation>
        </message>
        <message>
            <source>“ab”</source>
            <comment>sign: whole words</comment>
            <translation>« ab »</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Mots entiers seulement</translation>
        </message>
        <message>
            <source>.*</source>
            <comment>sign: regular expression</comment>
            <translation>.*</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expression régulière</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Le précédent</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Le suivant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message numerus="yes">
            <source>found %n time(s)</source>
            <translation>
                <numerusform>trouvé %n fois</numerusform>
                <numerusform>trouvé %n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n replacement(s) made</source>
            <translation>
                <numerusform>%n remplacement fait</numerusform>
                <numerusform>%n remplacements faits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::FindingLines</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::FindingsPanel</name>
        <message>
            <source>To look at before publishing</source>
            <translation>À regarder avant de publier</translation>
        </message>
        <message>
            <source>No. %1 · %2</source>
            <translation>N° %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at before you publish</source>
            <translation>
                <numerusform>%n chose à regarder avant de publier</numerusform>
                <numerusform>%n choses à regarder avant de publier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::GoToPopover</name>
        <message>
            <source>Go to promise no.</source>
            <translation>Aller à la promesse n°</translation>
        </message>
        <message>
            <source>There is no promise no. %1.</source>
            <translation>Il n’y a pas de promesse n° %1.</translation>
        </message>
    </context>
    <context>
        <name>tenue::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Import the spreadsheet of promises, or write the first one: each has a dossier with the promise as it was made, the verdict, the analysis and its evidence.</source>
            <translation>Importez le tableau des promesses, ou écrivez la première : chacune a un dossier avec la promesse telle que faite, le verdict, l’analyse et ses preuves.</translation>
        </message>
        <message>
            <source>What you type is kept as a draft at once. Saving makes a revision, which stays for ever with its author and its reason.</source>
            <translation>Ce que vous saisissez est aussitôt gardé en brouillon. Enregistrer fait une révision, qui reste pour toujours, avec son auteur et sa raison.</translation>
        </message>
        <message>
            <source>Submit the dossier; somebody else reads and approves it. An editor publishes: only approved revisions leave the newsroom.</source>
            <translation>Soumettez le dossier à relecture ; quelqu’un d’autre le lit et l’approuve. Un rédacteur en chef publie : seules les révisions approuvées sortent de la rédaction.</translation>
        </message>
        <message>
            <source>How Tenue works</source>
            <translation>Comment fonctionne Tenue</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The text is Markdown: ## for a heading, ** for bold, - for a list. Type [@ to cite a piece of evidence. Quotes, apostrophes and spaces are set as you type; one Undo takes that back alone.</source>
            <translation>Le texte est du Markdown : ## pour un intertitre, ** pour du gras, - pour une liste. Tapez [@ pour citer une preuve. Guillemets, apostrophes et espaces se règlent pendant la frappe ; une seule annulation revient sur cela.</translation>
        </message>
        <message>
            <source>If the program stops, what you typed a moment ago is offered at the next start.</source>
            <translation>Si le programme s’arrête, ce que vous avez tapé l’instant d’avant est proposé au démarrage suivant.</translation>
        </message>
        <message>
            <source>The newsroom’s typography, its words and its templates are in the section Newsroom. “Replace in all dossiers” lists every place with the words around it; each dossier gets one revision with your reason.</source>
            <translation>La typographie de la rédaction, ses mots et ses modèles sont dans la section Rédaction. « Remplacer dans tous les dossiers » énumère chaque endroit avec les mots qui l’entourent ; chaque dossier reçoit une révision avec votre raison.</translation>
        </message>
        <message>
            <source>“To review” holds what waits for you, late first: A approves, R sends back, T takes over, J and K move, Enter compares. “Notices” tells what others decided on your work since you last looked.</source>
            <translation>« À relire » contient ce qui vous attend, les retards d’abord : A approuve, R renvoie, T prend en charge, J et K se déplacent, Entrée compare. « Avis » dit ce que d’autres ont décidé de votre travail depuis votre dernier passage.</translation>
        </message>
        <message>
            <source>History and comparison shows any two texts of a dossier, who wrote each sentence, and the dossier as it was on a day. A paragraph, a field or the whole comes back as a new revision; moments can be named.</source>
            <translation>Historique et comparaison montre deux textes d’un dossier, qui a écrit chaque phrase, et le dossier tel qu’il était un jour donné. Un paragraphe, un champ ou le tout revient en une nouvelle révision ; un moment peut être nommé.</translation>
        </message>
        <message>
            <source>Embargo, urgent publication, correction and taking offline are in the menu Publication. What was put online without a second person shows for ever. Administrators redact what the law wants gone.</source>
            <translation>Embargo, publication urgente, correction et mise hors ligne sont dans le menu Publication. Ce qui a été mis en ligne sans seconde personne se voit pour toujours. Les administrateurs caviardent ce que la loi veut voir disparaître.</translation>
        </message>
        <message>
            <source>A filter of the list can be kept by name in the side bar; its menu (right click, or the menu key) renames, changes or removes it. Each workspace opens where you left it.</source>
            <translation>Un filtre de la liste se garde sous un nom dans la barre latérale ; son menu (clic droit, ou touche Menu) le renomme, le change ou le retire. Chaque espace de travail s’ouvre où vous l’avez laissé.</translation>
        </message>
        <message>
            <source>Select words and press Ctrl+Alt+M to comment on them; @ names a colleague. Ctrl+Alt+S suggests what you changed instead of saving it. “Checks” tells what to look at before submitting: mend it, or waive it with a reason. Which rules there are is set under “Newsroom”.</source>
            <translation>Sélectionnez des mots et tapez Ctrl+Alt+M pour les commenter ; @ nomme un collègue. Ctrl+Alt+S suggère vos changements au lieu de les enregistrer. « Contrôles » dit ce qu’il faut regarder avant de soumettre : corrigez, ou dérogez avec une raison. Les règles se choisissent sous « Rédaction ».</translation>
        </message>
        <message>
            <source>Ctrl+P shows the list, the dossier or the comparison as it will be printed, or saved as PDF. Backups are made by themselves; “Restore a backup…” puts one in place and keeps the file that was there.</source>
            <translation>Ctrl+P montre la liste, le dossier ou la comparaison comme ils seront imprimés, ou enregistrés en PDF. Les sauvegardes se font d’elles-mêmes ; « Restaurer une sauvegarde… » en met une en place et garde le fichier qui y était.</translation>
        </message>
        <message>
            <source>A sign in the margin stands beside a paragraph with a figure, a date or a quotation and no source; F8 goes to the next one, a click leads to the finding. Rest the mouse on a sentence to read who wrote it. An empty analysis can begin with the outline of its mandate.</source>
            <translation>Un signe en marge accompagne un paragraphe qui contient un chiffre, une date ou une citation et aucune source ; F8 va au suivant, un clic mène au constat. Laissez la souris sur une phrase pour lire qui l’a écrite. Une analyse vide peut commencer par le plan de son mandat.</translation>
        </message>
        <message>
            <source>“Edit” beside the promise as made also holds its picture, whether it is featured, and embargoes. Evidence keeps copies of what it stands on; a copy is confidential until you give it to readers. Ctrl+F12 shows the page as readers would see it.</source>
            <translation>« Modifier », à côté de la promesse telle que faite, donne aussi son image, la mise en avant et l’embargo. Une preuve conserve des copies de ce sur quoi elle repose ; une copie est confidentielle tant que vous ne la donnez pas aux lecteurs. Ctrl+F12 montre la page comme les lecteurs la verraient.</translation>
        </message>
    </context>
    <context>
        <name>tenue::HistoryPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>&amp;Open the dossier</source>
            <translation>&amp;Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Compare from &amp;here (A)</source>
            <translation>Comparer à &amp;partir d’ici (A)</translation>
        </message>
        <message>
            <source>&amp;Look at this one (B)</source>
            <translation>&amp;Regarder celle-ci (B)</translation>
        </message>
        <message>
            <source>No. %1 · History and comparison</source>
            <translation>N° %1 · Historique et comparaison</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>state, who, when</comment>
            <translation>%1 · %2, %3</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>what, who, when</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Comparing two long texts…</source>
            <translation>Comparaison de deux longs textes…</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Comparison: %1 → %2 · F8 and Shift+F8 go from change to change</source>
            <translation>Comparaison : %1 → %2 · F8 et Maj+F8 vont de changement en changement</translation>
        </message>
        <message>
            <source>&amp;Next change</source>
            <translation>Changement sui&amp;vant</translation>
        </message>
        <message>
            <source>&amp;Previous change</source>
            <translation>Changement &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Only what changed</source>
            <translation>&amp;Seulement ce qui a changé</translation>
        </message>
        <message>
            <source>&amp;Approve this revision</source>
            <translation>&amp;Approuver cette révision</translation>
        </message>
        <message>
            <source>Send &amp;back with a note…</source>
            <translation>&amp;Renvoyer avec une note…</translation>
        </message>
        <message>
            <source>&amp;Copy the summary</source>
            <translation>&amp;Copier le résumé</translation>
        </message>
        <message>
            <source>Send back to its author</source>
            <translation>Renvoyer à son auteur</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>No. %1 restored</source>
            <translation>N° %1 rétabli</translation>
        </message>
        <message>
            <source>&amp;Who wrote this</source>
            <translation>&amp;Qui a écrit ceci</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>Prendre en char&amp;ge</translation>
        </message>
        <message>
            <source>&amp;Restore this passage as in A</source>
            <translation>&amp;Rétablir ce passage comme dans A</translation>
        </message>
        <message>
            <source>Na&amp;me this moment…</source>
            <translation>No&amp;mmer ce moment…</translation>
        </message>
        <message>
            <source>A&amp;s it was on…</source>
            <translation>&amp;Tel qu’il était le…</translation>
        </message>
        <message>
            <source>Redact th&amp;is revision…</source>
            <translation>&amp;Caviarder cette révision…</translation>
        </message>
        <message>
            <source>&amp;Export the comparison…</source>
            <translation>E&amp;xporter la comparaison…</translation>
        </message>
        <message>
            <source>&amp;Forget the name</source>
            <translation>&amp;Oublier le nom</translation>
        </message>
        <message>
            <source>Name this moment</source>
            <translation>Nommer ce moment</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Nommer</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>As read by our lawyer</source>
            <translation>Tel que lu par notre avocate</translation>
        </message>
        <message>
            <source>Write a name first.</source>
            <translation>Écrivez d’abord un nom.</translation>
        </message>
        <message>
            <source>No. %1 as it was on a day</source>
            <translation>Le n° %1 tel qu’il était un jour</translation>
        </message>
        <message>
            <source>Shows the dossier as colleagues had it at that moment. Nothing is changed.</source>
            <translation>Montre le dossier tel que les collègues l’avaient à ce moment. Rien n’est changé.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>&amp;Day and time</source>
            <translation>&amp;Jour et heure</translation>
        </message>
        <message>
            <source>Choose a day first.</source>
            <translation>Choisissez d’abord un jour.</translation>
        </message>
        <message>
            <source>This promise did not exist then: its first revision is younger.</source>
            <translation>Cette promesse n’existait pas alors : sa première révision est plus récente.</translation>
        </message>
        <message>
            <source>This is the dossier as it was on %1 (B).</source>
            <translation>Voici le dossier tel qu’il était le %1 (B).</translation>
        </message>
        <message>
            <source>What changed since</source>
            <translation>Ce qui a changé depuis</translation>
        </message>
        <message>
            <source>Back to the newest</source>
            <translation>Revenir au plus récent</translation>
        </message>
        <message>
            <source>Redact revision %1</source>
            <translation>Caviarder la révision %1</translation>
        </message>
        <message>
            <source>The content of this revision is blanked for good. Who wrote it, when, and your reason stay; verification then says “redacted”.</source>
            <translation>Le contenu de cette révision est effacé pour de bon. Qui l’a écrite, quand, et votre raison restent ; la vérification dit alors « caviardée ».</translation>
        </message>
        <message>
            <source>Blank it for good</source>
            <translation>Effacer pour de bon</translation>
        </message>
        <message>
            <source>This cannot be undone. Backups and exports that were made before still hold the words.</source>
            <translation>Ceci ne peut pas être annulé. Les sauvegardes et les exports déjà faits contiennent encore ces mots.</translation>
        </message>
        <message>
            <source>&amp;Which contents</source>
            <translation>&amp;Quels contenus</translation>
        </message>
        <message>
            <source>This revision alone</source>
            <translation>Cette révision seule</translation>
        </message>
        <message>
            <source>This one and every one before it</source>
            <translation>Celle-ci et toutes celles d’avant</translation>
        </message>
        <message>
            <source>&amp;Unsaved typing that began from it</source>
            <translation>&amp;Frappe non enregistrée qui en est partie</translation>
        </message>
        <message>
            <source>Refuse if there is some</source>
            <translation>Refuser s’il y en a</translation>
        </message>
        <message>
            <source>Discard it, whoever typed it</source>
            <translation>L’abandonner, qui que ce soit qui l’ait tapée</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Which law, which ruling, who asked</source>
            <translation>Quelle loi, quel jugement, qui l’a demandé</translation>
        </message>
        <message>
            <source>Write the reason first: it stays for ever.</source>
            <translation>Écrivez d’abord la raison : elle reste pour toujours.</translation>
        </message>
        <message numerus="yes">
            <source>%n revisions redacted</source>
            <translation>
                <numerusform>%n révision caviardée</numerusform>
                <numerusform>%n révisions caviardées</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the comparison</source>
            <translation>Exporter la comparaison</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <source>The comparison is in %1.</source>
            <translation>La comparaison est dans %1.</translation>
        </message>
        <message>
            <source>There is nothing to take back: A is empty.</source>
            <translation>Il n’y a rien à reprendre : A est vide.</translation>
        </message>
        <message>
            <source>Words are put back into the newest revision: choose it as B first.</source>
            <translation>Les mots sont remis dans la révision la plus récente : choisissez-la d’abord comme B.</translation>
        </message>
        <message>
            <source>Restore this &amp;paragraph as in A</source>
            <translation>Rétablir ce &amp;paragraphe comme dans A</translation>
        </message>
        <message>
            <source>The paragraph is back as it was</source>
            <translation>Le paragraphe est redevenu ce qu’il était</translation>
        </message>
        <message>
            <source>Restore the whole &amp;field as in A: %1</source>
            <translation>Rétablir tout le champ comme &amp;dans A : %1</translation>
        </message>
        <message>
            <source>Back as it was: %1</source>
            <translation>Redevenu ce qu’il était : %1</translation>
        </message>
        <message>
            <source>Go to a change first (F8).</source>
            <translation>Allez d’abord à une différence (F8).</translation>
        </message>
        <message>
            <source>The newest revision reads like that already.</source>
            <translation>La révision la plus récente se lit déjà ainsi.</translation>
        </message>
        <message>
            <source>Somebody saved this dossier meanwhile, so nothing was restored. This is what they changed: look at it, then restore again.</source>
            <translation>Quelqu’un a enregistré ce dossier entre-temps : rien n’a été rétabli. Voici ce qui a changé ; regardez, puis rétablissez de nouveau.</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who, what they said</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>No open comment</source>
            <translation>Aucun commentaire ouvert</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>This comment is about the whole dossier: %1</source>
            <translation>Ce commentaire porte sur tout le dossier : %1</translation>
        </message>
        <message>
            <source>The words of this comment are not in this text: %1</source>
            <translation>Les mots de ce commentaire ne sont pas dans ce texte : %1</translation>
        </message>
        <message>
            <source>The words of this comment cannot be shown here: %1</source>
            <translation>Les mots de ce commentaire ne peuvent pas être montrés ici : %1</translation>
        </message>
        <message>
            <source>comparison-%1</source>
            <translation>comparaison-%1</translation>
        </message>
        <message>
            <source>&amp;Take this paragraph out</source>
            <translation>&amp;Retirer ce paragraphe</translation>
        </message>
        <message>
            <source>The paragraph is taken out</source>
            <translation>Le paragraphe est retiré</translation>
        </message>
    </context>
    <context>
        <name>tenue::HistoryPanel</name>
        <message>
            <source>No revision yet</source>
            <translation>Aucune révision pour l’instant</translation>
        </message>
        <message>
            <source>The first save makes one.</source>
            <translation>Le premier enregistrement en fera une.</translation>
        </message>
        <message>
            <source>Revisions and decisions</source>
            <translation>Révisions et décisions</translation>
        </message>
        <message>
            <source>revision of %1</source>
            <translation>révision du %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::HolderTableModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>tenue::HoldersEditor</name>
        <message>
            <source>Holders, one after the other</source>
            <translation>Titulaires, l’un après l’autre</translation>
        </message>
        <message>
            <source>Add a holder</source>
            <translation>Ajouter un titulaire</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Motif de la fin</translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportContextPanel</name>
        <message>
            <source>A mandate of a new title is made by the import.</source>
            <translation>Un mandat de titre nouveau est créé par l’import.</translation>
        </message>
        <message>
            <source>Newer files of the same list find their promises by this name.</source>
            <translation>Les fichiers plus récents de la même liste retrouvent leurs promesses par ce nom.</translation>
        </message>
        <message>
            <source>The document in which the promises were made; one of a new title is made by the import.</source>
            <translation>Le document où les promesses ont été faites ; s’il a un titre nouveau, l’import le crée.</translation>
        </message>
        <message>
            <source>&amp;Mandate</source>
            <translation>&amp;Mandat</translation>
        </message>
        <message>
            <source>&amp;Name of the list</source>
            <translation>&amp;Nom de la liste</translation>
        </message>
        <message>
            <source>Source &amp;document</source>
            <translation>Doc&amp;ument source</translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportDialog</name>
        <message>
            <source>List of promises</source>
            <translation>Liste de promesses</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.json)</source>
            <translation>Tableaux (*.csv *.tsv *.txt *.json)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Mapping of columns</source>
            <translation>Correspondance des colonnes</translation>
        </message>
        <message>
            <source>Mappings (*.json)</source>
            <translation>Correspondances (*.json)</translation>
        </message>
        <message>
            <source>Save the mapping</source>
            <translation>Enregistrer la correspondance</translation>
        </message>
        <message>
            <source>The mapping is in %1.</source>
            <translation>La correspondance est dans %1.</translation>
        </message>
        <message>
            <source>The preview is not ready yet.</source>
            <translation>L’aperçu n’est pas encore prêt.</translation>
        </message>
        <message>
            <source>There is nothing new in the file.</source>
            <translation>Il n’y a rien de nouveau dans le fichier.</translation>
        </message>
        <message>
            <source>Writing the promises</source>
            <translation>Écriture des promesses</translation>
        </message>
        <message>
            <source>The import was stopped. Nothing has been written.</source>
            <translation>L’import a été arrêté. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The import has made %1 promises and changed %2; %3 rows were refused.</source>
            <translation>L’import a créé %1 promesses et en a modifié %2 ; %3 lignes ont été refusées.</translation>
        </message>
        <message>
            <source>&amp;Format…</source>
            <translation>&amp;Format…</translation>
        </message>
        <message>
            <source>&amp;Save the mapping…</source>
            <translation>&amp;Enregistrer la correspondance…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import promises</source>
            <translation>Importer des promesses</translation>
        </message>
        <message>
            <source>Choose the list to bring in</source>
            <translation>Choisissez la liste à importer</translation>
        </message>
        <message>
            <source>A CSV file from any spreadsheet, or JSON.</source>
            <translation>Un fichier CSV de n’importe quel tableur, ou du JSON.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>No file chosen yet</source>
            <translation>Aucun fichier choisi</translation>
        </message>
        <message>
            <source>List as &amp;of</source>
            <translation>Liste à la &amp;date du</translation>
        </message>
        <message>
            <source>List as of</source>
            <translation>Liste à la date du</translation>
        </message>
        <message>
            <source>O&amp;pen a mapping…</source>
            <translation>&amp;Ouvrir une correspondance…</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n rows</source>
            <translation>
                <numerusform>&amp;Importer %n ligne</numerusform>
                <numerusform>&amp;Importer %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importer</translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportMappingPanel</name>
        <message>
            <source>Field of Tenue</source>
            <translation>Champ de Tenue</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Colonne du fichier</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thématique</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Verdict since</source>
            <translation>Verdict depuis</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Institutions</translation>
        </message>
        <message>
            <source>What would count as kept</source>
            <translation>Ce qui compterait comme tenu</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Evidence: title</source>
            <translation>Preuve : titre</translation>
        </message>
        <message>
            <source>Evidence: address</source>
            <translation>Preuve : adresse</translation>
        </message>
        <message>
            <source>Column for: %1</source>
            <translation>Colonne pour : %1</translation>
        </message>
        <message>
            <source>Always the same for: %1</source>
            <translation>Toujours pareil pour : %1</translation>
        </message>
        <message>
            <source>the same in all rows</source>
            <translation>pareil dans toutes les lignes</translation>
        </message>
        <message>
            <source>— none —</source>
            <translation>— aucune —</translation>
        </message>
        <message>
            <source>Always the same…</source>
            <translation>Toujours pareil…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 (not in this file)</source>
            <translation>%1 (absente de ce fichier)</translation>
        </message>
        <message>
            <source>Guessed from the column’s name</source>
            <translation>Deviné d’après le nom de la colonne</translation>
        </message>
        <message>
            <source>guessed</source>
            <translation>deviné</translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportPreviewModel</name>
        <message>
            <source>new</source>
            <translation>nouvelle</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifiée</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangée</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>laissée de côté</translation>
        </message>
        <message>
            <source>no longer in the file</source>
            <translation>absente du fichier</translation>
        </message>
        <message>
            <source>%1, fault: %2</source>
            <translation>%1, erreur : %2</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln modifiée</numerusform>
                <numerusform>%Ln modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unchanged</source>
            <translation>
                <numerusform>%Ln inchangée</numerusform>
                <numerusform>%Ln inchangées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln refused</source>
            <translation>
                <numerusform>%Ln refusée</numerusform>
                <numerusform>%Ln refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln laissée de côté</numerusform>
                <numerusform>%Ln laissées de côté</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln no longer in the file</source>
            <translation>
                <numerusform>%Ln absente du fichier</numerusform>
                <numerusform>%Ln absentes du fichier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportPreviewPanel</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Lignes du fichier</translation>
        </message>
    </context>
    <context>
        <name>tenue::ImportVerdictsPanel</name>
        <message>
            <source>Values of %1</source>
            <translation>Valeurs de %1</translation>
        </message>
        <message>
            <source>There are too many different values for a verdict: choose another column.</source>
            <translation>Il y a trop de valeurs différentes pour un verdict : choisissez une autre colonne.</translation>
        </message>
        <message>
            <source>(empty cells)</source>
            <translation>(cellules vides)</translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::LengthLine</name>
        <message>
            <source>Words to look at</source>
            <translation>Mots à voir</translation>
        </message>
        <message>
            <source>Characters that readers see, spaces included</source>
            <translation>Signes que voient les lecteurs, espaces comprises</translation>
        </message>
        <message>
            <source>Pages of 1,500 characters, spaces included</source>
            <translation>Feuillets de 1 500 signes, espaces comprises</translation>
        </message>
        <message>
            <source>Part of the wished length</source>
            <translation>Part de la longueur souhaitée</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) selected</source>
            <translation>
                <numerusform>%n mot sélectionné</numerusform>
                <numerusform>%n mots sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 characters</source>
            <comment>spaces included; signes in French</comment>
            <translation>
                <numerusform>%1 signe</numerusform>
                <numerusform>%1 signes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 pages</source>
            <comment>feuillets in French</comment>
            <translation>
                <numerusform>%1 feuillet sur %2</numerusform>
                <numerusform>%1 feuillets sur %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 pages of 1,500</source>
            <comment>feuillets in French</comment>
            <translation>
                <numerusform>%1 feuillet</numerusform>
                <numerusform>%1 feuillets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) to read</source>
            <translation>
                <numerusform>%n minute de lecture</numerusform>
                <numerusform>%n minutes de lecture</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 signes sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) to look at</source>
            <translation>
                <numerusform>%n mot à voir</numerusform>
                <numerusform>%n mots à voir</numerusform>
            </translation>
        </message>
        <message>
            <source>As the text reads</source>
            <translation>Comme le texte se lit</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Language of the text: spelling and typography</source>
            <translation>Langue du texte : orthographe et typographie</translation>
        </message>
        <message>
            <source>Language of the text: %1</source>
            <translation>Langue du texte : %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::ListChangeTableModel</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
    </context>
    <context>
        <name>tenue::ListChangesEditor</name>
        <message>
            <source>How the list changed, step by step</source>
            <translation>Comment la liste a changé, étape par étape</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>read, split, merged, withdrawn, added …</source>
            <translation>relevées, séparées, réunies, retirées, ajoutées…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Promises more, or fewer with a minus</source>
            <translation>Promesses en plus, ou en moins avec un signe moins</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
    </context>
    <context>
        <name>tenue::MainWindow</name>
        <message>
            <source>Nothing was open yet</source>
            <translation>Rien n’a encore été ouvert</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>Tenue %1</source>
            <translation>Tenue %1</translation>
        </message>
        <message>
            <source>An editing tool for newsrooms that track the promises of elected people. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Un outil de rédaction pour les journaux qui suivent les promesses des élus. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Ouvrir un espace de travail</translation>
        </message>
        <message>
            <source>Workspaces (*.tenue)</source>
            <translation>Espaces de travail (*.tenue)</translation>
        </message>
        <message>
            <source>Create a workspace</source>
            <translation>Créer un espace de travail</translation>
        </message>
        <message>
            <source>Setting up the example newsroom…</source>
            <translation>Préparation de la rédaction d’exemple…</translation>
        </message>
        <message>
            <source>%1 – Tenue</source>
            <translation>%1 – Tenue</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Which workspace shall be restored?</source>
            <translation>Quel espace de travail restaurer ?</translation>
        </message>
        <message>
            <source>Checking the backup, then putting it in place…</source>
            <translation>Contrôle de la sauvegarde, puis mise en place…</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>La sauvegarde est restaurée.</translation>
        </message>
        <message>
            <source>The backup is restored. The file that was here before is kept as %1.</source>
            <translation>La sauvegarde est restaurée. Le fichier qui était ici avant est gardé sous le nom %1.</translation>
        </message>
    </context>
    <context>
        <name>tenue::MandateChooser</name>
        <message>
            <source>Mandate: %1</source>
            <translation>Mandat : %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::MandateForm</name>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>The mandate’s part of its pages’ addresses. Readers’ links break if it changes.</source>
            <translation>La part du mandat dans l’adresse de ses pages. Les liens des lecteurs se rompent si elle change.</translation>
        </message>
        <message>
            <source>&amp;Institutions</source>
            <translation>&amp;Institutions</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>Une par ligne.</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>T&amp;o</source>
            <translation>A&amp;u</translation>
        </message>
        <message>
            <source>Scale of &amp;verdicts</source>
            <translation>&amp;Barème</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>Titulaires</translation>
        </message>
        <message>
            <source>For readers</source>
            <translation>Pour les lecteurs</translation>
        </message>
        <message>
            <source>Introd&amp;uction</source>
            <translation>Introdu&amp;ction</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>New mandate</source>
            <translation>Nouveau mandat</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>How the list of promises changed</source>
            <translation>Comment la liste des promesses a changé</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <source>&amp;Days that are compared, one a line</source>
            <translation>&amp;Jours comparés, un par ligne</translation>
        </message>
        <message>
            <source>The totals of these days stand beside those of the newest publication.</source>
            <translation>Les totaux de ces jours figurent à côté de ceux de la dernière publication.</translation>
        </message>
        <message>
            <source>How othe&amp;rs count</source>
            <translation>C&amp;omment d’autres comptent</translation>
        </message>
        <message>
            <source>One sentence, for readers: who counts otherwise, and what comes of it.</source>
            <translation>Une phrase, pour les lecteurs : qui compte autrement, et ce que cela donne.</translation>
        </message>
    </context>
    <context>
        <name>tenue::MarkdownEditor</name>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
    </context>
    <context>
        <name>tenue::MergePage</name>
        <message>
            <source>Save the merge</source>
            <translation>Enregistrer la fusion</translation>
        </message>
        <message>
            <source>Places to decide</source>
            <translation>Endroits à décider</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Retour à mon texte</translation>
        </message>
        <message>
            <source>Two texts of this dossier</source>
            <translation>Deux textes de ce dossier</translation>
        </message>
        <message>
            <source>Nothing is left to decide: what each of you changed is in the merged text.</source>
            <translation>Il n’y a plus rien à décider : ce que chacun de vous a changé est dans le texte fusionné.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to decide. What only one of you changed is in the merged text already.</source>
            <translation>
                <numerusform>%n endroit à décider. Ce qu’un seul de vous a changé est déjà dans le texte fusionné.</numerusform>
                <numerusform>%n endroits à décider. Ce qu’un seul de vous a changé est déjà dans le texte fusionné.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide every place first.</source>
            <translation>Décidez d’abord de chaque endroit.</translation>
        </message>
    </context>
    <context>
        <name>tenue::MergeRow</name>
        <message>
            <source>What to keep of %1</source>
            <translation>Que garder de %1</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miens</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Le leur</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>(removed)</source>
            <translation>(supprimé)</translation>
        </message>
    </context>
    <context>
        <name>tenue::MessageStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>tenue::NewsItemForm</name>
        <message>
            <source>&amp;Online with the next publication</source>
            <translation>En l&amp;igne à la prochaine publication</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>&amp;Promises</source>
            <translation>&amp;Promesses</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>One or two sentences; may be empty.</source>
            <translation>Une ou deux phrases ; peut rester vide.</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>Where readers find more; may be empty.</source>
            <translation>Où les lecteurs en trouvent plus ; peut rester vide.</translation>
        </message>
        <message>
            <source>&amp;Embargo until</source>
            <translation>E&amp;mbargo jusqu’au</translation>
        </message>
        <message>
            <source>Like 2025-11-14 06:00; no file holds it before.</source>
            <translation>Comme 2025-11-14 06:00 ; aucun fichier ne la contient avant.</translation>
        </message>
        <message>
            <source>&amp;Note for colleagues</source>
            <translation>&amp;Note pour la rédaction</translation>
        </message>
        <message>
            <source>Never published.</source>
            <translation>Jamais publiée.</translation>
        </message>
        <message>
            <source>New piece of news</source>
            <translation>Nouvelle actualité</translation>
        </message>
        <message>
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <source>not online</source>
            <translation>hors ligne</translation>
        </message>
    </context>
    <context>
        <name>tenue::NewsroomSection</name>
        <message>
            <source>Newsroom</source>
            <translation>Rédaction</translation>
        </message>
    </context>
    <context>
        <name>tenue::NotePopover</name>
        <message>
            <source>Optional, for colleagues only</source>
            <translation>Facultatif, pour les collègues seulement</translation>
        </message>
        <message>
            <source>For colleagues only</source>
            <translation>Pour les collègues seulement</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Write a note first: it says what is missing.</source>
            <translation>Écrivez d’abord une note : elle dit ce qui manque.</translation>
        </message>
    </context>
    <context>
        <name>tenue::PastSiteExport</name>
        <message>
            <source>E&amp;xport the site as it was on…</source>
            <translation>E&amp;xporter le site tel qu’il était le…</translation>
        </message>
        <message>
            <source>The site as it was on a day</source>
            <translation>Le site tel qu’il était un jour</translation>
        </message>
        <message>
            <source>Writes the pages, with the content that readers had at that moment, to an empty folder. The site that is online is not touched.</source>
            <translation>Écrit les pages, avec le contenu que les lecteurs avaient à ce moment, dans un dossier vide. Le site en ligne n’est pas touché.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>&amp;Day and time</source>
            <translation>&amp;Jour et heure</translation>
        </message>
        <message>
            <source>Choose a day first.</source>
            <translation>Choisissez d’abord un jour.</translation>
        </message>
        <message>
            <source>An empty folder for the site as it was</source>
            <translation>Un dossier vide pour le site tel qu’il était</translation>
        </message>
        <message>
            <source>The site as it was on %1 is in %2</source>
            <translation>Le site tel qu’il était le %1 est dans %2</translation>
        </message>
    </context>
    <context>
        <name>tenue::PersonDialog</name>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>What you write and decide in this workspace is signed with your name.</source>
            <translation>Ce que vous écrivez et décidez dans cet espace de travail est signé de votre nom.</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, role</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Quelqu’un d’autre…</translation>
        </message>
    </context>
    <context>
        <name>tenue::PictureField</name>
        <message>
            <source>Take it away</source>
            <translation>Retirer l’image</translation>
        </message>
        <message>
            <source>Caption of the picture</source>
            <translation>Légende de l’image</translation>
        </message>
        <message>
            <source>Credit of the picture</source>
            <translation>Crédit de l’image</translation>
        </message>
        <message>
            <source>Alternative text of the picture</source>
            <translation>Texte de remplacement de l’image</translation>
        </message>
        <message>
            <source>What it shows, for readers who do not see it</source>
            <translation>Ce qu’elle montre, pour qui ne la voit pas</translation>
        </message>
        <message>
            <source>A JPEG, PNG or WebP file, 64 MB at most; or drop it here</source>
            <translation>Un fichier JPEG, PNG ou WebP, 64 Mo au plus ; ou déposez-le ici</translation>
        </message>
        <message>
            <source>Which picture shall stand at the head of the page?</source>
            <translation>Quelle image mettre en tête de la page ?</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
            <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Another picture…</source>
            <translation>Une autre image…</translation>
        </message>
        <message>
            <source>The picture cannot be shown.</source>
            <translation>L’image ne peut pas être montrée.</translation>
        </message>
    </context>
    <context>
        <name>tenue::PresentationSection</name>
        <message>
            <source>&amp;Featured on the mandate's page</source>
            <translation>Promesse &amp;phare sur la page du mandat</translation>
        </message>
        <message>
            <source>Verdict on each criterion, one a line</source>
            <translation>Verdict de chaque critère, un par ligne</translation>
        </message>
        <message>
            <source>The verdict, then · and a few words</source>
            <translation>Le verdict, puis · et quelques mots</translation>
        </message>
        <message>
            <source>Text where it is featured</source>
            <translation>Texte de la promesse phare</translation>
        </message>
        <message>
            <source>Weight in rates</source>
            <translation>Poids dans les taux</translation>
        </message>
        <message>
            <source>Related promises</source>
            <translation>Promesses liées</translation>
        </message>
        <message>
            <source>Split from</source>
            <translation>Issue de</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>Fusionnée dans</translation>
        </message>
        <message>
            <source>Embargo until</source>
            <translation>Embargo jusqu’au</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retirée le</translation>
        </message>
        <message>
            <source>Why it was withdrawn</source>
            <translation>Pourquoi elle a été retirée</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>tenue::PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>tenue::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>Toute la largeur</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Ce qui est imprimé</translation>
        </message>
        <message>
            <source>&amp;Promise as made</source>
            <translation>&amp;Promesse telle que faite</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>&amp;Analyse</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Sources</translation>
        </message>
        <message>
            <source>&amp;History</source>
            <translation>&amp;Historique</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>%1 was sent to the printer.</source>
            <translation>%1 est parti à l’imprimante.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Fichiers PDF (*.pdf)</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>tenue::ProfileForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Initials</source>
            <translation>&amp;Initiales</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
    </context>
    <context>
        <name>tenue::ProgressLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>tenue::PromiseActions</name>
        <message>
            <source>&amp;Open the dossier</source>
            <translation>&amp;Ouvrir le dossier</translation>
        </message>
        <message>
            <source>&amp;Assign to</source>
            <translation>Assi&amp;gner à</translation>
        </message>
        <message>
            <source>&amp;Copy number and title</source>
            <translation>&amp;Copier le numéro et le titre</translation>
        </message>
        <message>
            <source>&amp;Submit for review</source>
            <translation>Soumettre à &amp;relecture</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>Appro&amp;uver</translation>
        </message>
        <message>
            <source>&amp;Put this promise online</source>
            <translation>Mettre cette promesse en &amp;ligne</translation>
        </message>
        <message>
            <source>Promise no. %1 is assigned to %2.</source>
            <translation>La promesse n° %1 est assignée à %2.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Promise no. %1 is assigned to nobody.</source>
            <translation>La promesse n° %1 n’est assignée à personne.</translation>
        </message>
        <message>
            <source>Promise no. %1 is submitted for review.</source>
            <translation>La promesse n° %1 est soumise à relecture.</translation>
        </message>
        <message>
            <source>Promise no. %1 is approved.</source>
            <translation>La promesse n° %1 est approuvée.</translation>
        </message>
        <message>
            <source>Promise no. %1 goes online with the next export of the site.</source>
            <translation>La promesse n° %1 sera en ligne au prochain export du site.</translation>
        </message>
        <message>
            <source>No. %1, %2</source>
            <translation>N° %1, %2</translation>
        </message>
        <message>
            <source>&amp;History and comparison</source>
            <translation>&amp;Historique et comparaison</translation>
        </message>
    </context>
    <context>
        <name>tenue::PromiseCard</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>The promise as made</source>
            <translation>La promesse telle que faite</translation>
        </message>
        <message>
            <source>Edit the promise as made</source>
            <translation>Modifier la promesse telle que faite</translation>
        </message>
        <message>
            <source>Would count as kept if</source>
            <translation>Compterait comme tenue si</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Unfold the promise as made</source>
            <translation>Déplier la promesse telle que faite</translation>
        </message>
        <message>
            <source>Fold the promise as made</source>
            <translation>Replier la promesse telle que faite</translation>
        </message>
        <message>
            <source>No quote yet</source>
            <translation>Pas encore de citation</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>Pas encore précisé</translation>
        </message>
        <message>
            <source>None announced</source>
            <translation>Aucune annoncée</translation>
        </message>
        <message>
            <source>Unknown document</source>
            <translation>Document inconnu</translation>
        </message>
        <message>
            <source>%1, p. %2</source>
            <translation>%1, p. %2</translation>
        </message>
        <message>
            <source>No source yet</source>
            <translation>Pas encore de source</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>dépassée</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>dans %n mois</numerusform>
                <numerusform>dans %n mois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::PromiseForm</name>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>Institutions</translation>
        </message>
        <message>
            <source>What would count as kept</source>
            <translation>Ce qui compterait comme tenu</translation>
        </message>
        <message>
            <source>As announced, where it is no day: end of 2025</source>
            <translation>Telle qu’annoncée, si ce n’est pas un jour précis : fin 2025</translation>
        </message>
        <message>
            <source>The promise as made</source>
            <translation>La promesse telle que faite</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>Termi&amp;né</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Quote, word for word</source>
            <translation>Citation, &amp;mot pour mot</translation>
        </message>
        <message>
            <source>S&amp;ources</source>
            <translation>S&amp;ources</translation>
        </message>
        <message>
            <source>What would &amp;count as kept, one criterion a line</source>
            <translation>Ce &amp;qui compterait comme tenu, un critère par ligne</translation>
        </message>
        <message>
            <source>T&amp;hemes</source>
            <translation>T&amp;hématiques</translation>
        </message>
        <message>
            <source>&amp;Institutions, one a line</source>
            <translation>&amp;Institutions, une par ligne</translation>
        </message>
        <message>
            <source>Dead&amp;line</source>
            <translation>É&amp;chéance</translation>
        </message>
        <message>
            <source>Deadline in &amp;words</source>
            <translation>Échéance en toutes &amp;lettres</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>N&amp;uméro</translation>
        </message>
        <message>
            <source>&amp;Address on the site</source>
            <translation>&amp;Adresse sur le site</translation>
        </message>
        <message>
            <source>change of the promise as made</source>
            <translation>modification de la promesse telle que faite</translation>
        </message>
        <message>
            <source>As readers meet it</source>
            <translation>Comme les lecteurs la rencontrent</translation>
        </message>
    </context>
    <context>
        <name>tenue::PromisePreview</name>
        <message>
            <source>%1, p. %2</source>
            <comment>document, page</comment>
            <translation>%1, p. %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>document, place</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Choose a promise to see it here.</source>
            <translation>Choisissez une promesse pour la voir ici.</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>The promise as made</source>
            <translation>La promesse telle que faite</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>Échéance : %1</translation>
        </message>
        <message>
            <source>Published: %1, on %2</source>
            <translation>Publié : %1, le %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>state, day of the last change</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Evidence: %1</source>
            <translation>Preuves : %1</translation>
        </message>
        <message>
            <source>%1, of which not cited: %2</source>
            <translation>%1, dont non citées : %2</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>Assignée à personne</translation>
        </message>
    </context>
    <context>
        <name>tenue::PromiseTable</name>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
    </context>
    <context>
        <name>tenue::PromiseTableModel</name>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thématique</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiée</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Assignée</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Online since %1</source>
            <translation>En ligne depuis le %1</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>Assignée à personne</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Verdict : %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>modifiée le %1</translation>
        </message>
        <message>
            <source>assigned to %1</source>
            <translation>assignée à %1</translation>
        </message>
        <message>
            <source>assigned to nobody</source>
            <translation>assignée à personne</translation>
        </message>
        <message>
            <source>%1 (news since you last looked)</source>
            <translation>%1 (du nouveau depuis votre dernier passage)</translation>
        </message>
        <message>
            <source>news since you last looked</source>
            <translation>du nouveau depuis votre dernier passage</translation>
        </message>
    </context>
    <context>
        <name>tenue::PromisesPage</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>Nouvelle promesse</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Promises: %1</source>
            <translation>Promesses : %1</translation>
        </message>
        <message>
            <source>Promises: %1 of %2</source>
            <translation>Promesses : %1 sur %2</translation>
        </message>
        <message>
            <source>No promise yet</source>
            <translation>Aucune promesse pour l’instant</translation>
        </message>
        <message>
            <source>Import the newsroom’s spreadsheet, or write the first promise.</source>
            <translation>Importez le tableau de la rédaction, ou écrivez la première promesse.</translation>
        </message>
        <message>
            <source>Import a spreadsheet…</source>
            <translation>Importer un tableau…</translation>
        </message>
        <message>
            <source>No promise matches</source>
            <translation>Aucune promesse ne correspond</translation>
        </message>
        <message>
            <source>Filter: %1</source>
            <translation>Filtre : %1</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
    </context>
    <context>
        <name>tenue::PublicationModel</name>
        <message>
            <source>verdict from %1 to %2</source>
            <translation>verdict passé de %1 à %2</translation>
        </message>
        <message>
            <source>verdict %1</source>
            <translation>verdict %1</translation>
        </message>
        <message>
            <source>Becomes public</source>
            <translation>Devient public</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Disappears</source>
            <translation>Disparaît</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangé</translation>
        </message>
        <message>
            <source>first time</source>
            <translation>première fois</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>verdict</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>retirée</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n pages</source>
            <translation>
                <numerusform>%1 : %n page</numerusform>
                <numerusform>%1 : %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::PublicationPage</name>
        <message>
            <source>Nothing has been published yet</source>
            <translation>Rien n’a encore été publié</translation>
        </message>
        <message>
            <source>Dossiers come here once they are approved and published.</source>
            <translation>Les dossiers arrivent ici une fois approuvés et publiés.</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>What changes online</source>
            <translation>Ce qui change en ligne</translation>
        </message>
        <message>
            <source>Choose the folder of the site to see what will change in it</source>
            <translation>Choisissez le dossier du site pour voir ce qui va y changer</translation>
        </message>
        <message>
            <source>What will change online since the last export to this folder</source>
            <translation>Ce qui va changer en ligne depuis le dernier export vers ce dossier</translation>
        </message>
        <message>
            <source>The folder holds no site yet: all pages are new</source>
            <translation>Le dossier ne contient pas encore de site : toutes les pages sont nouvelles</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n changes</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>Publication en cours…</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Choisir le dossier…</translation>
        </message>
        <message>
            <source>Update the site</source>
            <translation>Mettre à jour le site</translation>
        </message>
        <message numerus="yes">
            <source>Publish %n changes</source>
            <translation>
                <numerusform>Publier %n changement</numerusform>
                <numerusform>Publier %n changements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers have been published. They go online with the next export.</source>
            <translation>
                <numerusform>%n dossier est publié. Il sera en ligne au prochain export.</numerusform>
                <numerusform>%n dossiers sont publiés. Ils seront en ligne au prochain export.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages will disappear from the site</source>
            <translation>
                <numerusform>%n page va disparaître du site</numerusform>
                <numerusform>%n pages vont disparaître du site</numerusform>
            </translation>
        </message>
        <message>
            <source>Readers who follow a link to them will find nothing. The dossiers stay in the workspace.</source>
            <translation>Les lecteurs qui suivront un lien vers ces pages ne trouveront rien. Les dossiers restent dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Writing the pages</source>
            <translation>Écriture des pages</translation>
        </message>
        <message>
            <source>Publication was stopped. The site is as it was before.</source>
            <translation>La publication a été arrêtée. Le site est tel qu’il était avant.</translation>
        </message>
        <message>
            <source>The site is up to date: %1 files written, %2 unchanged, %3 removed.</source>
            <translation>Le site est à jour : fichiers écrits : %1, inchangés : %2, supprimés : %3.</translation>
        </message>
        <message>
            <source>Open the site</source>
            <translation>Ouvrir le site</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>Aperç&amp;u</translation>
        </message>
        <message>
            <source>Look at the site as it would be, in the browser. Readers see nothing.</source>
            <translation>Regarder le site tel qu’il serait, dans le navigateur. Les lecteurs ne voient rien.</translation>
        </message>
        <message>
            <source>Open the preview</source>
            <translation>Ouvrir l’aperçu</translation>
        </message>
        <message>
            <source>%1 It carries a time stamp.</source>
            <translation>%1 Elle est horodatée.</translation>
        </message>
        <message>
            <source>Preview the pa&amp;ge</source>
            <translation>Aperçu de la pa&amp;ge</translation>
        </message>
        <message>
            <source>Look at the page of the promise that is selected, with its newest text.</source>
            <translation>Regarder la page de la promesse choisie, avec son texte le plus récent.</translation>
        </message>
        <message>
            <source>The preview shows what is not online yet. Readers do not see it.</source>
            <translation>L’aperçu montre ce qui n’est pas encore en ligne. Les lecteurs ne le voient pas.</translation>
        </message>
    </context>
    <context>
        <name>tenue::PublicationSection</name>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
    </context>
    <context>
        <name>tenue::QuotesField</name>
        <message>
            <source>Add a quote</source>
            <translation>Ajouter une citation</translation>
        </message>
        <message>
            <source>Quoted words</source>
            <translation>Mots cités</translation>
        </message>
        <message>
            <source>Words, exactly as they stand there</source>
            <translation>Les mots, exactement tels qu’ils y figurent</translation>
        </message>
        <message>
            <source>Place of the quote</source>
            <translation>Emplacement de la citation</translation>
        </message>
        <message>
            <source>Place: p. 12, 1 h 04</source>
            <translation>Emplacement : p. 12, 1 h 04</translation>
        </message>
        <message>
            <source>Remove this quote</source>
            <translation>Retirer cette citation</translation>
        </message>
        <message>
            <source>Stands in a kept copy</source>
            <translation>Figure dans une copie conservée</translation>
        </message>
        <message>
            <source>Does not stand in the kept copies</source>
            <translation>Ne figure pas dans les copies conservées</translation>
        </message>
    </context>
    <context>
        <name>tenue::RecentList</name>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Retirer %1 de la liste</translation>
        </message>
        <message>
            <source>Let %1 go from the top</source>
            <translation>Ne plus garder %1 en tête</translation>
        </message>
        <message>
            <source>Keep %1 at the top</source>
            <translation>Garder %1 en tête</translation>
        </message>
    </context>
    <context>
        <name>tenue::RecentRow</name>
        <message>
            <source>Not found, moved or renamed</source>
            <translation>Introuvable, déplacé ou renommé</translation>
        </message>
    </context>
    <context>
        <name>tenue::RecoveryDialog</name>
        <message>
            <source>&amp;Recover</source>
            <translation>&amp;Récupérer</translation>
        </message>
        <message>
            <source>&amp;Keep beside</source>
            <translation>&amp;Garder à côté</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Abandonner</translation>
        </message>
        <message>
            <source>Texts that can be recovered</source>
            <translation>Textes qui peuvent être récupérés</translation>
        </message>
        <message>
            <source>What the workspace has</source>
            <translation>Ce que contient l’espace de travail</translation>
        </message>
        <message>
            <source>What can be recovered</source>
            <translation>Ce qui peut être récupéré</translation>
        </message>
        <message>
            <source>Becomes your draft; the draft that was there is kept for 30 days</source>
            <translation>Devient votre brouillon ; celui qui y était est gardé 30 jours</translation>
        </message>
        <message>
            <source>Added below the text that the workspace has</source>
            <translation>Ajouté sous le texte que contient l’espace de travail</translation>
        </message>
        <message>
            <source>Kept for 30 days, then deleted</source>
            <translation>Gardé 30 jours, puis supprimé</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Plus tard</translation>
        </message>
        <message>
            <source>Recovered text of %1</source>
            <translation>Texte récupéré de %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 · %n word(s)</source>
            <translation>
                <numerusform>%1 · %2 · %n mot</numerusform>
                <numerusform>%1 · %2 · %n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Older than what the workspace has: read both before you recover it.</source>
            <translation>Plus ancien que ce que contient l’espace de travail : lisez les deux avant de le récupérer.</translation>
        </message>
    </context>
    <context>
        <name>tenue::ReplaceDialog</name>
        <message>
            <source>&amp;Tell capitals from small letters</source>
            <translation>Distinguer les &amp;majuscules</translation>
        </message>
        <message>
            <source>Tell &amp;accents apart</source>
            <translation>Distinguer les &amp;accents</translation>
        </message>
        <message>
            <source>&amp;Whole words only</source>
            <translation>Mots e&amp;ntiers seulement</translation>
        </message>
        <message>
            <source>Regular e&amp;xpression</source>
            <translation>E&amp;xpression régulière</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Chercher</translation>
        </message>
        <message>
            <source>Nothing has been looked for yet</source>
            <translation>Rien n’a encore été cherché</translation>
        </message>
        <message>
            <source>Tick a&amp;ll</source>
            <translation>Cocher t&amp;out</translation>
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation>&amp;Décocher tout</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>R&amp;emplacer</translation>
        </message>
        <message>
            <source>Replace in all dossiers</source>
            <translation>Remplacer dans tous les dossiers</translation>
        </message>
        <message>
            <source>Fin&amp;d</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Replace w&amp;ith</source>
            <translation>Remplacer &amp;par</translation>
        </message>
        <message>
            <source>Places that were found</source>
            <translation>Endroits trouvés</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Rea&amp;son, kept with each revision</source>
            <translation>Rai&amp;son, gardée avec chaque révision</translation>
        </message>
        <message>
            <source>No dossier has “%1”</source>
            <translation>Aucun dossier ne contient « %1 »</translation>
        </message>
        <message>
            <source>Summaries and analyses were searched as they are saved, not unsaved drafts.</source>
            <translation>Les résumés et les analyses sont cherchés tels qu’ils sont enregistrés, sans les brouillons.</translation>
        </message>
        <message>
            <source>“%1” taken out</source>
            <translation>« %1 » retiré</translation>
        </message>
        <message>
            <source>“%1” replaced by “%2”</source>
            <translation>« %1 » remplacé par « %2 »</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>%n endroit remplacé</numerusform>
                <numerusform>%n endroits remplacés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n dossier(s)</source>
            <translation>
                <numerusform>dans %n dossier</numerusform>
                <numerusform>dans %n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <translation>%1 %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) left as they are: the reason stands beside each place.</source>
            <translation>
                <numerusform>%n dossier laissé tel quel : la raison est à côté de chaque endroit.</numerusform>
                <numerusform>%n dossiers laissés tels quels : la raison est à côté de chaque endroit.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 places ticked</source>
            <translation>%1 endroits cochés sur %2</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Replace in %n dossier(s)</source>
            <translation>
                <numerusform>R&amp;emplacer dans %n dossier</numerusform>
                <numerusform>R&amp;emplacer dans %n dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>This workspace can only be read.</source>
            <translation>Cet espace de travail est en lecture seule.</translation>
        </message>
        <message>
            <source>Find first: the list shows another search.</source>
            <translation>Cherchez d’abord : la liste montre une autre recherche.</translation>
        </message>
        <message>
            <source>Tick the places to replace.</source>
            <translation>Cochez les endroits à remplacer.</translation>
        </message>
    </context>
    <context>
        <name>tenue::ReplyRequestForm</name>
        <message>
            <source>&amp;Online with the next publication</source>
            <translation>En l&amp;igne à la prochaine publication</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Put &amp;to</source>
            <translation>Posée &amp;à</translation>
        </message>
        <message>
            <source>&amp;Promises</source>
            <translation>&amp;Promesses</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>By (c&amp;hannel)</source>
            <translation>Par (&amp;canal)</translation>
        </message>
        <message>
            <source>Stat&amp;us</source>
            <translation>É&amp;tat</translation>
        </message>
        <message>
            <source>Put o&amp;n</source>
            <translation>Posée &amp;le</translation>
        </message>
        <message>
            <source>Answer &amp;due</source>
            <translation>Réponse atten&amp;due le</translation>
        </message>
        <message>
            <source>Ans&amp;wered or declined on</source>
            <translation>Répondu ou refusé le (&amp;jour)</translation>
        </message>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Réponse</translation>
        </message>
        <message>
            <source>Whole, as they wrote it.</source>
            <translation>En entier, telle qu’ils l’ont écrite.</translation>
        </message>
        <message>
            <source>Note for co&amp;lleagues</source>
            <translation>&amp;Note pour la rédaction</translation>
        </message>
        <message>
            <source>Never published.</source>
            <translation>Jamais publiée.</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Nouvelle question</translation>
        </message>
    </context>
    <context>
        <name>tenue::RestoreDialog</name>
        <message>
            <source>revisions: %1, promises: %2, last written %3</source>
            <translation>révisions : %1, promesses : %2, dernière écriture %3</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>moment, size</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This backup: %1.</source>
            <translation>Cette sauvegarde : %1.</translation>
        </message>
        <message>
            <source>The workspace now: %1.</source>
            <translation>L’espace de travail actuel : %1.</translation>
        </message>
        <message>
            <source>The workspace now cannot be read.</source>
            <translation>L’espace de travail actuel ne peut pas être lu.</translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s) written since are not in the backup; they stay in the file that is kept.</source>
            <translation>
                <numerusform>%n révision écrite depuis n’est pas dans la sauvegarde ; elle reste dans le fichier gardé.</numerusform>
                <numerusform>%n révisions écrites depuis ne sont pas dans la sauvegarde ; elles restent dans le fichier gardé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Choisir une sauvegarde</translation>
        </message>
        <message>
            <source>Workspaces (*.tenue)</source>
            <translation>Espaces de travail (*.tenue)</translation>
        </message>
        <message>
            <source>No backup of this workspace here yet</source>
            <translation>Pas encore de sauvegarde de cet espace de travail ici</translation>
        </message>
        <message>
            <source>Tenue makes them by itself; one from elsewhere can be chosen below.</source>
            <translation>Tenue les fait de lui-même ; une autre, venue d’ailleurs, peut être choisie ci-dessous.</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>The backup is checked first, then takes the place of %1. The file that is there now is kept beside it under another name.</source>
            <translation>La sauvegarde est d’abord contrôlée, puis prend la place de %1. Le fichier qui s’y trouve est gardé à côté sous un autre nom.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Autre fichier…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>tenue::ReviewPage</name>
        <message>
            <source>Nothing to review</source>
            <translation>Rien à relire</translation>
        </message>
        <message>
            <source>Dossiers that are submitted come here.</source>
            <translation>Les dossiers soumis arrivent ici.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À relire</translation>
        </message>
        <message>
            <source>For me</source>
            <translation>Pour moi</translation>
        </message>
        <message>
            <source>With their authors</source>
            <translation>Chez leurs auteurs</translation>
        </message>
        <message>
            <source>&amp;Approve this revision</source>
            <translation>&amp;Approuver cette révision</translation>
        </message>
        <message>
            <source>Send &amp;back with a note…</source>
            <translation>&amp;Renvoyer avec une note…</translation>
        </message>
        <message>
            <source>&amp;Next in the queue</source>
            <translation>&amp;Suivant dans la file</translation>
        </message>
        <message>
            <source>&amp;Previous in the queue</source>
            <translation>&amp;Précédent dans la file</translation>
        </message>
        <message>
            <source>&amp;Letters as keys in the queue</source>
            <translation>&amp;Lettres comme touches dans la file</translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers are with their authors</source>
            <translation>
                <numerusform>%n dossier est chez son auteur</numerusform>
                <numerusform>%n dossiers sont chez leurs auteurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Rien ne vous attend</translation>
        </message>
        <message numerus="yes">
            <source>%n dossiers wait for you, the oldest since %1</source>
            <translation>
                <numerusform>%n dossier vous attend, depuis %1</numerusform>
                <numerusform>%n dossiers vous attendent, le plus ancien depuis %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n à décider</numerusform>
                <numerusform>%n à décider</numerusform>
            </translation>
        </message>
        <message>
            <source>Send back to its author</source>
            <translation>Renvoyer à son auteur</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>Renvoyer</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>Prendre en char&amp;ge</translation>
        </message>
        <message>
            <source>Nothing is with its author</source>
            <translation>Rien n’est chez son auteur</translation>
        </message>
        <message>
            <source>Dossiers that were sent back come here.</source>
            <translation>Les dossiers renvoyés arrivent ici.</translation>
        </message>
        <message>
            <source>Nothing new about your work</source>
            <translation>Rien de neuf sur votre travail</translation>
        </message>
        <message>
            <source>What others decide about your dossiers stays here until you have looked at it.</source>
            <translation>Ce que d’autres décident de vos dossiers reste ici jusqu’à ce que vous l’ayez vu.</translation>
        </message>
        <message numerus="yes">
            <source>%n decisions about your work since you last looked</source>
            <translation>
                <numerusform>%n décision sur votre travail depuis votre dernier passage</numerusform>
                <numerusform>%n décisions sur votre travail depuis votre dernier passage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with their authors</source>
            <translation>
                <numerusform>%n chez son auteur</numerusform>
                <numerusform>%n chez leurs auteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notices</source>
            <translation>
                <numerusform>%n avis</numerusform>
                <numerusform>%n avis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::ReviewPanel</name>
        <message>
            <source>&amp;Approve this revision</source>
            <translation>&amp;Approuver cette révision</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparer</translation>
        </message>
        <message>
            <source>Send &amp;back…</source>
            <translation>&amp;Renvoyer…</translation>
        </message>
        <message>
            <source>&amp;Take over</source>
            <translation>Re&amp;prendre</translation>
        </message>
        <message>
            <source>No. %1 · %2</source>
            <translation>N° %1 · %2</translation>
        </message>
        <message>
            <source>Since the version published on %1</source>
            <translation>Depuis la version publiée le %1</translation>
        </message>
        <message>
            <source>Never published before</source>
            <translation>Jamais publié</translation>
        </message>
        <message>
            <source>Approve exactly this revision (A)</source>
            <translation>Approuver exactement cette révision (A)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>more in the comparison (Enter)</source>
            <translation>la suite dans la comparaison (Entrée)</translation>
        </message>
        <message numerus="yes">
            <source>%n findings</source>
            <translation>
                <numerusform>%n alerte</numerusform>
                <numerusform>%n alertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open comments</source>
            <translation>
                <numerusform>%n commentaire ouvert</numerusform>
                <numerusform>%n commentaires ouverts</numerusform>
            </translation>
        </message>
        <message>
            <source>The checks find nothing, no comment is open.</source>
            <translation>Les contrôles ne trouvent rien, aucun commentaire n’est ouvert.</translation>
        </message>
        <message>
            <source>J, K: move · Enter: compare · A: approve · R: send back · T: take over</source>
            <translation>J, K : aller · Entrée : comparer · A : approuver · R : renvoyer · T : prendre en charge</translation>
        </message>
        <message>
            <source>You go on writing it; somebody else has to approve it then (T)</source>
            <translation>Vous continuez à l’écrire ; une autre personne devra alors l’approuver (T)</translation>
        </message>
    </context>
    <context>
        <name>tenue::ReviewQueueModel</name>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Sent back to you</source>
            <translation>Renvoyés à vous</translation>
        </message>
        <message>
            <source>You are mentioned</source>
            <translation>On vous mentionne</translation>
        </message>
        <message>
            <source>Approved, to be published</source>
            <translation>Approuvés, à publier</translation>
        </message>
        <message>
            <source>With their authors</source>
            <translation>Chez leurs auteurs</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>depuis hier</translation>
        </message>
        <message numerus="yes">
            <source>for %n days</source>
            <translation>
                <numerusform>depuis %n jour</numerusform>
                <numerusform>depuis %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted by %1</source>
            <translation>soumis par %1</translation>
        </message>
        <message>
            <source>sent back by %1</source>
            <translation>renvoyé par %1</translation>
        </message>
        <message>
            <source>%1 mentions you in a comment</source>
            <translation>%1 vous mentionne dans un commentaire</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>approuvé par %1</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>N° %1</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>verdict: %1, published: %2</source>
            <translation>verdict : %1, publié : %2</translation>
        </message>
        <message>
            <source>verdict: %1</source>
            <translation>verdict : %1</translation>
        </message>
        <message>
            <source>words added: %1, taken out: %2</source>
            <translation>mots ajoutés : %1, ôtés : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n open comments</source>
            <translation>
                <numerusform>%n commentaire ouvert</numerusform>
                <numerusform>%n commentaires ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n findings</source>
            <translation>
                <numerusform>%n alerte</numerusform>
                <numerusform>%n alertes</numerusform>
            </translation>
        </message>
        <message>
            <source>new since you last looked</source>
            <translation>nouveau depuis votre dernière lecture</translation>
        </message>
        <message>
            <source>no words</source>
            <translation>aucun mot</translation>
        </message>
        <message>
            <source>first publication</source>
            <translation>première publication</translation>
        </message>
        <message>
            <source>verdict unchanged</source>
            <translation>verdict inchangé</translation>
        </message>
        <message>
            <source>published by %1</source>
            <translation>publié par %1</translation>
        </message>
        <message>
            <source>taken offline by %1</source>
            <translation>mis hors ligne par %1</translation>
        </message>
        <message>
            <source>approval withdrawn by %1</source>
            <translation>approbation retirée par %1</translation>
        </message>
        <message>
            <source>taken over by %1</source>
            <translation>pris en charge par %1</translation>
        </message>
        <message>
            <source>taken back by %1</source>
            <translation>repris par %1</translation>
        </message>
        <message>
            <source>corrected for readers by %1</source>
            <translation>corrigé pour les lecteurs par %1</translation>
        </message>
        <message>
            <source>What happened to my work</source>
            <translation>Ce qu’il est advenu de mon travail</translation>
        </message>
    </context>
    <context>
        <name>tenue::ReviewSection</name>
        <message>
            <source>To review</source>
            <translation>À relire</translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n à relire</numerusform>
                <numerusform>%n à relire</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::RowButtons</name>
        <message>
            <source>Remove the line</source>
            <translation>Retirer la ligne</translation>
        </message>
        <message>
            <source>Move the line up</source>
            <translation>Monter la ligne</translation>
        </message>
        <message>
            <source>Move the line down</source>
            <translation>Descendre la ligne</translation>
        </message>
    </context>
    <context>
        <name>tenue::SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>tenue::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>These are for you on this computer; the newsroom’s own settings are in its pages.</source>
            <translation>Ils valent pour vous sur cet ordinateur ; les réglages de la rédaction sont dans ses pages.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>&amp;Size of letters</source>
            <translation>&amp;Taille des caractères</translation>
        </message>
    </context>
    <context>
        <name>tenue::SideBar</name>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message numerus="yes">
            <source>%n promises</source>
            <translation>
                <numerusform>%n promesse</numerusform>
                <numerusform>%n promesses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::SiteSettingsForm</name>
        <message>
            <source>&amp;Newsroom</source>
            <translation>&amp;Rédaction</translation>
        </message>
        <message>
            <source>&amp;Title of the site</source>
            <translation>&amp;Titre du site</translation>
        </message>
        <message>
            <source>&amp;Language of the site</source>
            <translation>&amp;Langue du site</translation>
        </message>
        <message>
            <source>Licence of the &amp;data</source>
            <translation>Licence des &amp;données</translation>
        </message>
        <message>
            <source>&amp;Public address</source>
            <translation>&amp;Adresse publique</translation>
        </message>
        <message>
            <source>Where the site will stand. Feeds and the site map need it.</source>
            <translation>L’adresse où le site sera en ligne. Les flux et le plan du site en ont besoin.</translation>
        </message>
        <message>
            <source>&amp;Contact for readers</source>
            <translation>&amp;Contact pour les lecteurs</translation>
        </message>
        <message>
            <source>An e-mail address that is printed on every page.</source>
            <translation>Une adresse e-mail affichée sur chaque page.</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>À &amp;propos</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>&amp;Methodology</source>
            <translation>&amp;Méthodologie</translation>
        </message>
        <message>
            <source>Site settings</source>
            <translation>Réglages du site</translation>
        </message>
        <message>
            <source>Ta&amp;ke part</source>
            <translation>Pre&amp;ndre part</translation>
        </message>
        <message>
            <source>&amp;Rule of corrections</source>
            <translation>Rè&amp;gle des corrections</translation>
        </message>
        <message>
            <source>Home page and figures</source>
            <translation>Page d’accueil et chiffres</translation>
        </message>
        <message>
            <source>T&amp;itle of the home page</source>
            <translation>T&amp;itre de la page d’accueil</translation>
        </message>
        <message>
            <source>Empty: the title of the site.</source>
            <translation>Vide : le titre du site.</translation>
        </message>
        <message>
            <source>Introduction of the &amp;home page</source>
            <translation>Introd&amp;uction de la page d’accueil</translation>
        </message>
        <message>
            <source>Empty: the shipped sentence.</source>
            <translation>Vide : la phrase fournie.</translation>
        </message>
        <message>
            <source>How &amp;weights were given</source>
            <translation>C&amp;omment les poids ont été donnés</translation>
        </message>
        <message>
            <source>One sentence, printed above weighted rates; without it there are none.</source>
            <translation>Une phrase, imprimée au-dessus des taux pondérés ; sans elle, il n’y en a pas.</translation>
        </message>
        <message>
            <source>What readers can do</source>
            <translation>Ce que les lecteurs peuvent faire</translation>
        </message>
        <message>
            <source>Address that takes subscriptions to al&amp;erts</source>
            <translation>Adresse qui reçoit les a&amp;bonnements aux alertes</translation>
        </message>
        <message>
            <source>A form posts the e-mail address and the promise there. Empty: no form.</source>
            <translation>Un formulaire y envoie l’adresse e-mail et la promesse. Vide : pas de formulaire.</translation>
        </message>
        <message>
            <source>Address that recei&amp;ves tips</source>
            <translation>Adresse qui reçoit les &amp;signalements</translation>
        </message>
        <message>
            <source>Empty: readers write an e-mail.</source>
            <translation>Vide : les lecteurs écrivent un e-mail.</translation>
        </message>
        <message>
            <source>Link to s&amp;upport the newsroom</source>
            <translation>Lien pour &amp;faire un don</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Accent on li&amp;ght ground</source>
            <translation>Accent du t&amp;hème clair</translation>
        </message>
        <message>
            <source>Accent on dark gr&amp;ound</source>
            <translation>Accent de la &amp;version sombre</translation>
        </message>
        <message>
            <source>&amp;Folder of the site's own look</source>
            <translation>Dossier du st&amp;yle propre au site</translation>
        </message>
        <message>
            <source>Templates, style, logo and fonts in the place of the shipped ones; beside the workspace, or a full path.</source>
            <translation>Modèles, style, logo et polices à la place de ceux fournis ; à côté de l’espace de travail, ou un chemin complet.</translation>
        </message>
        <message>
            <source>Analyses name their authors (&amp;bylines)</source>
            <translation>Cha&amp;que analyse nomme ses auteurs</translation>
        </message>
        <message>
            <source>Only members whose entry lets the site name them; else the newsroom.</source>
            <translation>Seulement les membres que leur fiche permet de citer ; sinon, la rédaction.</translation>
        </message>
        <message>
            <source>Pages carr&amp;y the verdicts as ClaimReview</source>
            <translation>Les pages portent les verdicts en ClaimRevie&amp;w</translation>
        </message>
        <message>
            <source>Adds schema.org’s ClaimReview to the page of each promise that was examined.</source>
            <translation>Ajoute le ClaimReview de schema.org à la page de chaque promesse examinée.</translation>
        </message>
        <message>
            <source>What search engines get</source>
            <translation>Ce que reçoivent les moteurs de recherche</translation>
        </message>
    </context>
    <context>
        <name>tenue::SourceDocumentForm</name>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>&amp;Mandate</source>
            <translation>&amp;Mandat</translation>
        </message>
        <message>
            <source>&amp;Publisher</source>
            <translation>Éditeu&amp;r</translation>
        </message>
        <message>
            <source>Who made the promises: a list, a party, a candidate.</source>
            <translation>Qui a fait les promesses : une liste, un parti, un candidat.</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Date</translation>
        </message>
        <message>
            <source>Pa&amp;ges</source>
            <translation>Pa&amp;ges</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>Where readers find the document.</source>
            <translation>Où les lecteurs trouvent le document.</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Nouveau document</translation>
        </message>
    </context>
    <context>
        <name>tenue::SourcesField</name>
        <message>
            <source>Add a source</source>
            <translation>Ajouter une source</translation>
        </message>
        <message>
            <source>Title of a new document</source>
            <translation>Titre d’un nouveau document</translation>
        </message>
        <message>
            <source>Or a new document: its title</source>
            <translation>Ou un nouveau document : son titre</translation>
        </message>
        <message>
            <source>Add the document</source>
            <translation>Ajouter le document</translation>
        </message>
        <message>
            <source>Unknown document</source>
            <translation>Document inconnu</translation>
        </message>
        <message>
            <source>Source document</source>
            <translation>Document source</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Remove this source</source>
            <translation>Retirer cette source</translation>
        </message>
    </context>
    <context>
        <name>tenue::SpellingMarks</name>
        <message>
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <source>Ignore here</source>
            <translation>Ignorer ici</translation>
        </message>
        <message>
            <source>Add to the newsroom’s words</source>
            <translation>Ajouter aux mots de la rédaction</translation>
        </message>
    </context>
    <context>
        <name>tenue::StaffForm</name>
        <message>
            <source>Journalist</source>
            <translation>Journaliste</translation>
        </message>
        <message>
            <source>Editor</source>
            <translation>Rédacteur en chef</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>The &amp;public site may name them</source>
            <translation>Le site &amp;public peut citer son nom</translation>
        </message>
        <message>
            <source>As an author of the analyses that they wrote, if the site’s settings want bylines.</source>
            <translation>Comme auteur des analyses que cette personne a écrites, si les réglages du site demandent des signatures.</translation>
        </message>
        <message>
            <source>Has &amp;left the newsroom</source>
            <translation>A &amp;quitté la rédaction</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Initials</source>
            <translation>&amp;Initiales</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>&amp;E-mail</source>
            <translation>E-&amp;mail</translation>
        </message>
        <message>
            <source>For colleagues only: it never leaves this file.</source>
            <translation>Pour les collègues seulement : ne sort jamais de ce fichier.</translation>
        </message>
        <message>
            <source>They stay the author of what they wrote, and are offered no more.</source>
            <translation>Cette personne reste l’auteur de ce qu’elle a écrit, mais n’est plus proposée.</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Nouveau membre</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>a quitté la rédaction</translation>
        </message>
    </context>
    <context>
        <name>tenue::StripStack</name>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::SuggestedChangeRow</name>
        <message>
            <source>What becomes of this change</source>
            <translation>Ce que devient ce changement</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
    </context>
    <context>
        <name>tenue::SuggestionList</name>
        <message>
            <source>Suggested changes</source>
            <translation>Changements suggérés</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n changement</numerusform>
                <numerusform>%n changements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>size, state</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Read and answer</source>
            <translation>Lire et répondre</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Read the suggestion of %1</source>
            <translation>Lire la suggestion de %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::SuggestionPage</name>
        <message>
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <source>Refuse all…</source>
            <translation>Tout refuser…</translation>
        </message>
        <message>
            <source>Save what is accepted</source>
            <translation>Enregistrer ce qui est accepté</translation>
        </message>
        <message>
            <source>Refuse the suggestion</source>
            <translation>Refuser la suggestion</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Suggested changes</source>
            <translation>Changements suggérés</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Revenir au texte</translation>
        </message>
        <message>
            <source>Accept the change</source>
            <translation>Accepter le changement</translation>
        </message>
        <message>
            <source>Refuse the change</source>
            <translation>Refuser le changement</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Changement suivant</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Changement précédent</translation>
        </message>
        <message>
            <source>Every change is decided.</source>
            <translation>Chaque changement est décidé.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to decide: A accepts, R refuses, J and K move.</source>
            <translation>
                <numerusform>%n changement à décider : A accepte, R refuse, J et K se déplacent.</numerusform>
                <numerusform>%n changements à décider : A accepte, R refuse, J et K se déplacent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse the suggestion…</source>
            <translation>Refuser la suggestion…</translation>
        </message>
        <message>
            <source>Decide every change first.</source>
            <translation>Décidez d’abord de chaque changement.</translation>
        </message>
        <message>
            <source>Why are the others refused?</source>
            <translation>Pourquoi les autres sont-ils refusés ?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Garder</translation>
        </message>
    </context>
    <context>
        <name>tenue::TableFormatPopover</name>
        <message>
            <source>comma</source>
            <translation>virgule</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>point-virgule</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>barre verticale</translation>
        </message>
        <message>
            <source>as detected: %1</source>
            <translation>comme détecté : %1</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Between the columns</source>
            <translation>Entre les colonnes</translation>
        </message>
        <message>
            <source>First line</source>
            <translation>Première ligne</translation>
        </message>
        <message>
            <source>names of columns</source>
            <translation>noms des colonnes</translation>
        </message>
        <message>
            <source>a promise</source>
            <translation>une promesse</translation>
        </message>
        <message>
            <source>Where the list stands</source>
            <translation>Emplacement de la liste</translation>
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation>Dates et nombres</translation>
        </message>
        <message>
            <source>only what is clear in any language</source>
            <translation>seulement ce qui est clair dans toutes les langues</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>espagnol</translation>
        </message>
    </context>
    <context>
        <name>tenue::TemplateForm</name>
        <message>
            <source>No longer o&amp;ffered</source>
            <translation>N’est plus prop&amp;osé</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>For the dossiers of the &amp;mandate</source>
            <translation>Pour les dossiers du &amp;mandat</translation>
        </message>
        <message>
            <source>&amp;Length to reach, in characters</source>
            <translation>&amp;Longueur visée, en signes</translation>
        </message>
        <message>
            <source>Spaces included; a page (feuillet) has 1,500. Shown under the text; empty for none.</source>
            <translation>Espaces comprises ; un feuillet a 1 500 signes. Montrée sous le texte ; vide : aucune.</translation>
        </message>
        <message>
            <source>&amp;Outline</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <source>Markdown: ## begins a heading. “Insert the outline” puts it in an empty analysis.</source>
            <translation>Markdown : ## commence un intertitre. « Insérer le plan » le met dans une analyse vide.</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <source>All mandates</source>
            <translation>Tous les mandats</translation>
        </message>
        <message>
            <source>“%1” is no length: write a number of characters, such as 3000.</source>
            <translation>« %1 » n’est pas une longueur : écrivez un nombre de signes, par exemple 3000.</translation>
        </message>
    </context>
    <context>
        <name>tenue::ThemeForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>The theme’s part of its page’s address. Readers’ links break if it changes.</source>
            <translation>La part de la thématique dans l’adresse de sa page. Les liens des lecteurs se rompent si elle change.</translation>
        </message>
        <message>
            <source>&amp;Description</source>
            <translation>&amp;Description</translation>
        </message>
        <message>
            <source>New theme</source>
            <translation>Nouvelle thématique</translation>
        </message>
    </context>
    <context>
        <name>tenue::ThemesField</name>
        <message>
            <source>Main theme</source>
            <translation>Thématique principale</translation>
        </message>
        <message>
            <source>Name of a new theme</source>
            <translation>Nom d’une nouvelle thématique</translation>
        </message>
        <message>
            <source>Or a new theme: its name</source>
            <translation>Ou une nouvelle thématique : son nom</translation>
        </message>
        <message>
            <source>Add the theme</source>
            <translation>Ajouter la thématique</translation>
        </message>
        <message>
            <source>No theme</source>
            <translation>Sans thématique</translation>
        </message>
        <message>
            <source>Other themes</source>
            <translation>Autres thématiques</translation>
        </message>
        <message numerus="yes">
            <source>%n other theme(s)</source>
            <translation>
                <numerusform>%n autre thématique</numerusform>
                <numerusform>%n autres thématiques</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::TimelinePanel</name>
        <message>
            <source>Filter the timeline</source>
            <translation>Filtrer la chronologie</translation>
        </message>
        <message>
            <source>Revisions and decisions</source>
            <translation>Révisions et décisions</translation>
        </message>
        <message>
            <source>&amp;Everything</source>
            <translation>&amp;Tout</translation>
        </message>
        <message>
            <source>&amp;Decisions only</source>
            <translation>&amp;Décisions seulement</translation>
        </message>
        <message>
            <source>&amp;Saves only</source>
            <translation>&amp;Enregistrements seulement</translation>
        </message>
        <message>
            <source>&amp;Milestones only</source>
            <translation>&amp;Jalons seulement</translation>
        </message>
        <message>
            <source>E&amp;verybody</source>
            <translation>Tout le &amp;monde</translation>
        </message>
    </context>
    <context>
        <name>tenue::TitleField</name>
        <message>
            <source>Title of the promise</source>
            <translation>Titre de la promesse</translation>
        </message>
        <message>
            <source>Untitled promise</source>
            <translation>Promesse sans titre</translation>
        </message>
        <message>
            <source>Title: %1</source>
            <translation>Titre : %1</translation>
        </message>
    </context>
    <context>
        <name>tenue::TypographyList</name>
        <message>
            <source>Mend this one</source>
            <translation>Corriger celui-ci</translation>
        </message>
        <message>
            <source>Mend all</source>
            <translation>Tout corriger</translation>
        </message>
        <message>
            <source>Typography to look at</source>
            <translation>Typographie à voir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 — %2 becomes %3</source>
            <translation>%1 — %2 devient %3</translation>
        </message>
        <message>
            <source>The typography is as it should be.</source>
            <translation>La typographie est comme il faut.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) to look at</source>
            <translation>
                <numerusform>%n endroit à voir</numerusform>
                <numerusform>%n endroits à voir</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictButton</name>
        <message>
            <source>%1. Click to choose another verdict.</source>
            <translation>%1. Cliquez pour choisir un autre verdict.</translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictChoiceButton</name>
        <message>
            <source>Choose a verdict</source>
            <translation>Choisir un verdict</translation>
        </message>
        <message>
            <source>%1: verdict %2</source>
            <translation>%1 : verdict %2</translation>
        </message>
        <message>
            <source>%1: no verdict yet</source>
            <translation>%1 : pas encore de verdict</translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictLegend</name>
        <message numerus="yes">
            <source>%1: %n promises</source>
            <translation>
                <numerusform>%1 : %n promesse</numerusform>
                <numerusform>%1 : %n promesses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictPopover</name>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>One sentence for the history of verdicts</source>
            <translation>Une phrase pour l’historique des verdicts</translation>
        </message>
        <message>
            <source>A new fact</source>
            <translation>Un fait nouveau</translation>
        </message>
        <message>
            <source>First examination</source>
            <translation>Premier examen</translation>
        </message>
        <message>
            <source>Correction of an error</source>
            <translation>Correction d’une erreur</translation>
        </message>
        <message>
            <source>Another method</source>
            <translation>Une autre méthode</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>&amp;Kind of change</source>
            <translation>&amp;Nature du changement</translation>
        </message>
        <message>
            <source>&amp;True since</source>
            <translation>&amp;Valable depuis</translation>
        </message>
        <message>
            <source>Comment on the reason</source>
            <translation>Commenter la justification</translation>
        </message>
        <message>
            <source>On the words that are selected, or on all of it (Ctrl+Alt+M)</source>
            <translation>Sur les mots sélectionnés, ou sur le tout (Ctrl+Alt+M)</translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictScaleForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Rates count what is judged: unverifiable and unexamined promises are left out.</source>
            <translation>Les taux portent sur ce qui est jugé : les promesses invérifiables ou pas encore examinées n’y entrent pas.</translation>
        </message>
        <message>
            <source>Verdicts, best first</source>
            <translation>Verdicts, du meilleur au moins bon</translation>
        </message>
        <message>
            <source>New scale</source>
            <translation>Nouveau barème</translation>
        </message>
        <message numerus="yes">
            <source>%n verdicts</source>
            <translation>
                <numerusform>%n verdict</numerusform>
                <numerusform>%n verdicts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictTableModel</name>
        <message>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Partly kept</source>
            <translation>Tenue en partie</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Encore ouverte</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Non tenue</translation>
        </message>
        <message>
            <source>Unverifiable</source>
            <translation>Invérifiable</translation>
        </message>
        <message>
            <source>Not yet examined</source>
            <translation>Pas encore examinée</translation>
        </message>
        <message>
            <source>Disc with a tick</source>
            <translation>Disque coché</translation>
        </message>
        <message>
            <source>Ring, filled by its share</source>
            <translation>Anneau, rempli selon sa part</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Two bars</source>
            <translation>Deux barres</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>Croix</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translation>Point d’interrogation</translation>
        </message>
        <message>
            <source>Dashed ring</source>
            <translation>Anneau en pointillé</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nom court</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Compte comme</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
    </context>
    <context>
        <name>tenue::VerdictsEditor</name>
        <message>
            <source>Verdicts, best first</source>
            <translation>Verdicts, du meilleur au moins bon</translation>
        </message>
        <message>
            <source>Add a verdict</source>
            <translation>Ajouter un verdict</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Short name (12 letters)</source>
            <translation>Nom court (12 lettres)</translation>
        </message>
        <message>
            <source>Key in data and addresses</source>
            <translation>Clé dans les données et les adresses</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Compte comme</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Share of the ring</source>
            <translation>Part de l’anneau</translation>
        </message>
        <message>
            <source>Definition, for readers</source>
            <translation>Définition, pour les lecteurs</translation>
        </message>
    </context>
    <context>
        <name>tenue::WelcomePage</name>
        <message>
            <source>Tenue</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Follow the promises of elected people, evidence in hand, and keep every version of every judgement.</source>
            <translation>Suivez les promesses des élus, preuves à l’appui, et gardez chaque version de chaque jugement.</translation>
        </message>
        <message>
            <source>Nothing is lost</source>
            <translation>Rien ne se perd</translation>
        </message>
        <message>
            <source>Every version stays, with its author and its reason.</source>
            <translation>Chaque version reste, avec son auteur et sa raison.</translation>
        </message>
        <message>
            <source>Four eyes</source>
            <translation>Un double regard</translation>
        </message>
        <message>
            <source>Nobody approves what they wrote themselves.</source>
            <translation>On n’approuve jamais ce qu’on a écrit soi-même.</translation>
        </message>
        <message>
            <source>On your computer</source>
            <translation>Sur votre ordinateur</translation>
        </message>
        <message>
            <source>One single file, without account or network.</source>
            <translation>Un seul fichier, sans compte ni réseau.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Your name signs revisions and decisions. It stays inside the newsroom.</source>
            <translation>Votre nom signe les révisions et les décisions. Il ne sort pas de la rédaction.</translation>
        </message>
        <message>
            <source>Where to start?</source>
            <translation>Par où commencer ?</translation>
        </message>
        <message>
            <source>Try the example newsroom</source>
            <translation>Essayer la rédaction d’exemple</translation>
        </message>
        <message>
            <source>A fictional city, forty promises: change anything without risk.</source>
            <translation>Une ville fictive, quarante promesses : modifiez tout sans risque.</translation>
        </message>
        <message>
            <source>Create a workspace…</source>
            <translation>Créer un espace de travail…</translation>
        </message>
        <message>
            <source>Open a workspace…</source>
            <translation>Ouvrir un espace de travail…</translation>
        </message>
        <message>
            <source>Rather on this computer than in a shared folder.</source>
            <translation>Plutôt sur cet ordinateur que dans un dossier partagé.</translation>
        </message>
        <message>
            <source>Say who you are first: your name signs what you write.</source>
            <translation>Dites d’abord qui vous êtes : votre nom signe ce que vous écrivez.</translation>
        </message>
        <message>
            <source>A .tenue file for your city, then the import of your spreadsheet. The file is not encrypted.</source>
            <translation>Un fichier .tenue pour votre ville, puis l’import de votre tableur. Le fichier n’est pas chiffré.</translation>
        </message>
    </context>
    <context>
        <name>tenue::WorkspaceView</name>
        <message>
            <source>A promise belongs to a mandate: import a spreadsheet or add a mandate first.</source>
            <translation>Une promesse appartient à un mandat : importez un tableau ou ajoutez d’abord un mandat.</translation>
        </message>
        <message>
            <source>Mandate from %1</source>
            <translation>Mandat depuis %1</translation>
        </message>
        <message>
            <source>Mandate %1–%2</source>
            <translation>Mandat %1–%2</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promesses</translation>
        </message>
        <message>
            <source>Backed up at %1.</source>
            <translation>Sauvegarde faite à %1.</translation>
        </message>
        <message>
            <source>This workspace can only be read: the file or its folder is protected, or a newer version of Tenue wrote it.</source>
            <translation>Cet espace de travail est en lecture seule : le fichier ou son dossier est protégé, ou une version plus récente de Tenue l’a écrit.</translation>
        </message>
        <message>
            <source>The program was stopped in the middle of a write last time. What was saved is there.</source>
            <translation>La dernière fois, le programme a été interrompu en pleine écriture. Ce qui était enregistré est là.</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>No mandate yet</source>
            <translation>Aucun mandat pour l’instant</translation>
        </message>
        <message>
            <source>All mandates</source>
            <translation>Tous les mandats</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) that were typed and not kept in the workspace can be recovered.</source>
            <translation>
                <numerusform>%n texte tapé et non gardé dans l’espace de travail peut être récupéré.</numerusform>
                <numerusform>%n textes tapés et non gardés dans l’espace de travail peuvent être récupérés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Les regarder</translation>
        </message>
        <message>
            <source>Decisions are about saved revisions: save what you typed, or discard it.</source>
            <translation>Une décision porte sur une révision enregistrée : enregistrez ce que vous avez tapé, ou abandonnez-le.</translation>
        </message>
        <message>
            <source>This search is kept already, as “%1”.</source>
            <translation>Cette recherche est déjà gardée, sous le nom « %1 ».</translation>
        </message>
        <message>
            <source>Keep this search</source>
            <translation>Garder cette recherche</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Donnez-lui d’abord un nom.</translation>
        </message>
        <message>
            <source>The search “%1” is in the side bar.</source>
            <translation>La recherche « %1 » est dans la barre latérale.</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Renommer…</translation>
        </message>
        <message>
            <source>&amp;Take the filter in use</source>
            <translation>&amp;Prendre le filtre en cours</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>Re&amp;tirer</translation>
        </message>
        <message>
            <source>The search “%1” was removed.</source>
            <translation>La recherche « %1 » a été retirée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Rename this search</source>
            <translation>Renommer cette recherche</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>This file is older than what was last written here: a backup or a copy was put in its place. Nothing is lost; what is written from now on is marked as a new line of revisions.</source>
            <translation>Ce fichier est plus ancien que ce qui a été écrit ici en dernier : une sauvegarde ou une copie a pris sa place. Rien n’est perdu ; ce qui est écrit désormais est marqué comme une nouvelle suite de révisions.</translation>
        </message>
        <message>
            <source>The preview of the page is in the browser. Readers do not see it.</source>
            <translation>L’aperçu de la page est dans le navigateur. Les lecteurs ne le voient pas.</translation>
        </message>
        <message>
            <source>Preview the page in the bro&amp;wser</source>
            <translation>Aperçu de la page dans le na&amp;vigateur</translation>
        </message>
    </context>
    <context>
        <name>tenue::WritingArea</name>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>One or two sentences: what readers see first</source>
            <translation>Une ou deux phrases : ce que les lecteurs voient en premier</translation>
        </message>
        <message>
            <source>S&amp;ummary</source>
            <translation>Ré&amp;sumé</translation>
        </message>
        <message>
            <source>What was promised, what was done, what is missing</source>
            <translation>Ce qui a été promis, ce qui a été fait, ce qui manque</translation>
        </message>
        <message>
            <source>No evidence of this dossier has the key %1.</source>
            <translation>Aucune preuve de ce dossier n’a la clé %1.</translation>
        </message>
        <message>
            <source>Ctrl and a click go to it</source>
            <translation>Ctrl et un clic y mènent</translation>
        </message>
        <message>
            <source>The newsroom has no template with an outline for this mandate.</source>
            <translation>La rédaction n’a pas de modèle avec un plan pour ce mandat.</translation>
        </message>
        <message>
            <source>An outline begins an empty analysis; this one has been begun.</source>
            <translation>Un plan commence une analyse vide ; celle-ci est déjà commencée.</translation>
        </message>
    </context>
    <context>
        <name>tenue::WritingLookPopover</name>
        <message>
            <source>Letters and lines</source>
            <translation>Caractères et lignes</translation>
        </message>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Caractères</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>&amp;Taille</translation>
        </message>
        <message>
            <source>Width of l&amp;ines</source>
            <translation>&amp;Largeur des lignes</translation>
        </message>
        <message>
            <source>Only you see it so. What is published has the look of the site.</source>
            <translation>Vous seul le voyez ainsi. Ce qui est publié a l’aspect du site.</translation>
        </message>
        <message>
            <source>The program’s serif letters</source>
            <translation>Les caractères à empattements du programme</translation>
        </message>
        <message>
            <source>The letters of the tools</source>
            <translation>Les caractères des outils</translation>
        </message>
        <message>
            <source>Letters of one width</source>
            <translation>Caractères de largeur fixe</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>size of letters</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>As on the page</source>
            <translation>Comme sur la page</translation>
        </message>
        <message>
            <source>Narrower</source>
            <translation>Plus étroit</translation>
        </message>
        <message>
            <source>Wider</source>
            <translation>Plus large</translation>
        </message>
        <message>
            <source>The whole width</source>
            <translation>Toute la largeur</translation>
        </message>
    </context>
    <context>
        <name>tenue::WritingRulesForm</name>
        <message>
            <source>French of France</source>
            <translation>Français de France</translation>
        </message>
        <message>
            <source>French of Canada</source>
            <translation>Français du Canada</translation>
        </message>
        <message>
            <source>French of Switzerland</source>
            <translation>Français de Suisse</translation>
        </message>
        <message>
            <source>British English</source>
            <translation>Anglais britannique</translation>
        </message>
        <message>
            <source>None: what is typed stays as it is</source>
            <translation>Aucune : ce qui est tapé reste tel quel</translation>
        </message>
        <message>
            <source>&amp;Typography</source>
            <translation>&amp;Typographie</translation>
        </message>
        <message>
            <source>For texts in its language; a text in another language is set by the usual rules of that one.</source>
            <translation>Pour les textes dans sa langue ; un texte dans une autre langue suit les règles habituelles de celle-ci.</translation>
        </message>
        <message>
            <source>&amp;Words that are right here</source>
            <translation>&amp;Mots justes ici</translation>
        </message>
        <message>
            <source>Names, places, programmes: one on each line, for everybody in the newsroom. “Add to the newsroom’s words” on a marked word puts it here.</source>
            <translation>Noms, lieux, programmes : un par ligne, pour toute la rédaction. « Ajouter aux mots de la rédaction », sur un mot souligné, le met ici.</translation>
        </message>
        <message>
            <source>Typography and words</source>
            <translation>Typographie et mots</translation>
        </message>
    </context>
</TS>
