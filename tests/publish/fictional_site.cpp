// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/publish/fictional_site.h"

#include "core/domain/slug.h"
#include "tests/support/builders.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Verdict aVerdict(const char *key, const QString &label, const QString &definition, VerdictCategory category,
                 VerdictShape shape)
{
    Verdict verdict;
    verdict.key = QString::fromLatin1(key);
    verdict.label = label;
    verdict.definition = definition;
    verdict.category = category;
    verdict.shape = shape;
    return verdict;
}

VerdictScale frenchScale()
{
    using C = VerdictCategory;
    using S = VerdictShape;
    VerdictScale scale;
    scale.name = u"Barème de la rédaction"_s;
    scale.verdicts = {
        aVerdict("kept", u"Tenue"_s, u"Réalisée, dans son contenu et dans son délai."_s, C::Kept, S::Kept),
        aVerdict("partly-kept", u"Tenue en partie"_s,
                 u"Une part mesurable est réalisée, le reste ne le sera pas à temps."_s, C::Partial, S::Partial),
        aVerdict("in-progress", u"En cours"_s, u"Une étape officielle est engagée."_s, C::Open, S::InProgress),
        aVerdict("paused", u"En pause"_s, u"Engagée, puis arrêtée sans être abandonnée."_s, C::Open, S::Paused),
        aVerdict("broken", u"Abandonnée ou non tenue"_s, u"Renoncement annoncé, ou échéance passée."_s, C::Broken,
                 S::Broken),
        aVerdict("unverifiable", u"Invérifiable"_s, u"Trop vague, ou preuves inaccessibles."_s, C::Unverifiable,
                 S::Unverifiable),
        aVerdict("unexamined", u"Pas encore examinée"_s, u"Pas encore examinée par la rédaction."_s, C::Unexamined,
                 S::Unexamined),
    };
    return scale;
}

PublicMandate aPublicMandate()
{
    PublicMandate mandate;
    mandate.title = u"Brumeval : ce que deviennent les promesses de la liste Aubrac"_s;
    mandate.slug = u"brumeval-2020-2026"_s;
    mandate.institutions = { u"Mairie de Brumeval"_s, u"Métropole du Val"_s };
    mandate.from = QDate(2020, 7, 4);
    mandate.to = QDate(2026, 3, 22);
    Holder first { .name = u"Claire Aubrac"_s };
    first.party = u"Mouvement civique"_s;
    first.list = u"Brumeval ensemble"_s;
    first.from = QDate(2020, 7, 4);
    first.to = QDate(2024, 3, 14);
    first.note = u"démission"_s;
    Holder second { .name = u"Idriss Kerven"_s };
    second.party = u"Mouvement civique"_s;
    second.from = QDate(2024, 3, 14);
    mandate.holders = { first, second };
    mandate.introduction
        = u"En 2020, « Brumeval ensemble » l’emporte avec un programme très chiffré. La maire a passé la "
          "main à mi-mandat ; les engagements, eux, restent. Nous les suivons un par un."_s;
    mandate.scale = frenchScale();
    return mandate;
}

PublicPromise aPublicPromise(int number, const QString &title, const QString &verdict, int theme)
{
    PublicPromise promise { .id = idNamed<PromiseId>(title), .revision = revisionNamed(title) };
    promise.number = number;
    promise.title = title;
    promise.slug = slugOf(title);
    promise.themes = { theme };
    promise.verdict = verdict;
    promise.firstPublishedOn = QDate(2021, 2, 2);
    promise.publishedOn = QDate(2025, 10, 8);
    promise.changedOn = QDate(2021, 2, 2);
    return promise;
}

void addVerdicts(PublicPromise &promise)
{
    promise.history = {
        { QDate(2021, 2, 2),
          {},
          u"in-progress"_s,
          VerdictChange::FirstExamination,
          u"Le premier chantier est lancé."_s },
        { QDate(2022, 9, 14), u"in-progress"_s, u"paused"_s, VerdictChange::NewFact,
          u"Les recrutements sont gelés par une délibération du conseil."_s },
        { QDate(2025, 10, 8), u"paused"_s, promise.verdict, VerdictChange::NewFact,
          u"Le calendrier voté en juin place les deux derniers centres après la fin du mandat."_s },
    };
    promise.verdictSince = QDate(2025, 10, 8);
    promise.changedOn = QDate(2025, 10, 8);
    promise.checkedOn = QDate(2025, 11, 3);
}

PublicPromise theMainPromise()
{
    auto promise = aPublicPromise(87, u"Un centre de santé municipal dans chacun des cinq quartiers prioritaires"_s,
                                  u"partly-kept"_s, 0);
    promise.quote = u"Nous ouvrirons, avant la fin 2025, un centre de santé municipal dans chacun des cinq quartiers "
                    "prioritaires, avec au moins un généraliste et sans avance de frais."_s;
    promise.sources = { { u"Programme municipal « Le fleuve pour tous »"_s, u"Brumeval ensemble"_s, QDate(2020, 2, 10),
                          QUrl(u"https://brumeval-ensemble.example/programme.pdf"_s), u"14"_s },
                        { u"Pacte santé du Val"_s, {}, QDate(2020, 3, 1), {}, u"3"_s } };
    promise.criteria = { u"Cinq centres ouverts au public, un par quartier prioritaire."_s,
                         u"Au moins un médecin généraliste en poste dans chaque centre."_s,
                         u"Une consultation sans avance de frais."_s };
    promise.deadline = QDate(2025, 12, 31);
    promise.deadlineText = u"fin 2025"_s;
    promise.summary = u"Trois centres sur cinq reçoivent des patients. Les deux derniers sont votés et financés, mais "
                      "aucun chantier n’a commencé et le mandat s’achève en mars."_s;
    addVerdicts(promise);
    return promise;
}

PublicDossier theMainDossier()
{
    PublicDossier dossier;
    dossier.body
        = u"La première annonce date de la campagne : cinq centres, cinq quartiers.\n\n"
          "## Mise à jour du 14 septembre 2022\n\nLe conseil gèle les recrutements [@pv-conseil].\n\n"
          "## Mise à jour du 22 mai 2023 : Un deuxième centre, et un calendrier qui glisse\n\nLa Basse-Rive ouvre avec "
          "deux "
          "ans de retard [@pv-conseil].\n\n"
          "## Mise à jour du 8 octobre 2025 : Deux centres ne verront pas le jour à temps\n\n"
          "Les Tanneries, la Basse-Rive et Kerlann ont ouvert leur centre. Ensemble, ils ont assuré 21 400 "
          "consultations en "
          "2024, selon le **rapport présenté au conseil** [@rapport-2024].\n\n| Centre | Ouverture | Consultations |\n"
          "|---|---|--:|\n| Tanneries | 2021 | 9 800 |\n| Basse-Rive | 2023 | 6 900 |\n| Kerlann | 2024 | 4 700 |\n\n"
          "Reste la question des médecins : à Kerlann, le poste de généraliste est vacant depuis janvier. Voir la "
          "[délibération](https://metropole-val.example/deliberations?id=112&annee=2025), ~~repoussée~~ votée en juin "
          "[@deliberation-112].\n"_s;
    PublicEvidence report { .key = u"rapport-2024"_s, .title = u"Rapport annuel des centres de santé 2024"_s };
    report.publisher = u"Ville de Brumeval"_s;
    report.date = QDate(2025, 3, 18);
    report.address = QUrl(u"https://brumeval.example/rapport-2024.pdf"_s);
    report.accessedOn = QDate(2025, 3, 19);
    report.quotes = { { u"21 400 consultations ont été assurées dans les trois centres."_s, u"page 9"_s } };
    PublicEvidence vote { .key = u"deliberation-112"_s, .title = u"Délibération 2025-06-112"_s };
    vote.publisher = u"conseil métropolitain"_s;
    vote.date = QDate(2025, 6, 26);
    vote.address = QUrl(u"https://metropole-val.example/112"_s);
    PublicEvidence talk { .key = u"entretien"_s, .title = u"Entretien avec la direction du centre de Kerlann"_s };
    talk.date = QDate(2025, 9, 30);
    PublicEvidence minutes { .key = u"pv-conseil"_s, .title = u"Conseil municipal, procès-verbal"_s };
    minutes.author = u"Secrétariat du conseil"_s;
    minutes.date = QDate(2023, 5, 15);
    dossier.evidence = { report, vote, talk, minutes };
    return dossier;
}

PublicPromise otherPromise(int number, const char *title, const char *verdict, int theme)
{
    auto promise = aPublicPromise(number, QString::fromUtf8(title), QString::fromLatin1(verdict), theme);
    if (promise.verdict != "unexamined"_L1) {
        promise.history
            = { { QDate(2024, 1, 1).addDays(number), {}, promise.verdict, VerdictChange::FirstExamination, {} } };
        promise.changedOn = promise.history.first().date;
        promise.checkedOn = promise.changedOn.addMonths(2);
        promise.summary = u"Une phrase qui résume ce que la rédaction a trouvé."_s;
    }
    return promise;
}

void addOtherPromises(QList<PublicPromise> &promises)
{
    promises += { otherPromise(88, "Recruter douze médecins salariés par la Ville", "in-progress", 0),
                  otherPromise(89, "Une mutuelle municipale ouverte à tous les retraités", "kept", 0),
                  otherPromise(90, "« Faire de la prévention une priorité absolue »", "unverifiable", 0),
                  otherPromise(101, "Prolonger la ligne B du tram jusqu’au port", "kept", 1),
                  otherPromise(102, "Une navette gratuite entre les quartiers et l’hôpital", "broken", 1),
                  otherPromise(103, "Piétonniser les quais le dimanche", "paused", 1),
                  otherPromise(104, "Mille arceaux à vélos devant les écoles", "unexamined", 1) };
    for (int i = 0; i < 18; ++i)
        promises.append(otherPromise(110 + i, qPrintable(u"Rénover l’école du secteur %1"_s.arg(i + 1)),
                                     i % 3 == 0 ? "in-progress" : "kept", 2));
    promises.append(otherPromise(140, "Une promesse sans thématique", "partly-kept", 0));
    promises.last().themes.clear();
}

LeadImage aPicture()
{
    LeadImage image;
    for (const int width : { 900, 1800 })
        image.files.append({ ContentHash::of(QByteArray::number(width)), u"image/webp"_s, width, width * 3 / 4 });
    image.caption = u"Le centre des Tanneries, premier des trois ouverts."_s;
    image.credit = u"Dessin : La Guette"_s;
    image.alternativeText = u"Une maison de brique, une croix claire au-dessus de la porte."_s;
    return image;
}

void addPublicMatter(PublicSite &site)
{
    site.claim = u"Ils l’ont promis. L’ont-ils fait ?"_s;
    site.takePart = u"## Apporter un fait\n\nUn document daté peut changer un verdict."_s;
    site.correctionsPolicy = u"Nous disons ce qui était faux, et ce qui est juste."_s;
    site.weightingRule = u"Les promesses phares comptent triple."_s;
    site.alertsEndpoint = QUrl(u"https://lettres.example/suivre"_s);
    site.supportLink = QUrl(u"https://laguette.example/soutenir"_s);
    site.appeals = { { .title = u"La Guette vit de ses lecteurs."_s,
                       .goal = u"40 000 €"_s,
                       .percentReached = 75,
                       .endsOn = QDate(2025, 12, 31),
                       .link = QUrl(u"https://laguette.example/soutenir"_s),
                       .noticeSeconds = 25 } };
    site.tombstones
        = { { u"une-promesse-retiree"_s, QDate(2025, 11, 14), u"Une personne y était nommée par erreur."_s } };
    auto &mandate = site.mandates.first();
    mandate.listChanges = { { QDate(2020, 6, 15), 25, u"engagements relevés"_s, u"Programme, 46 pages"_s },
                            { QDate(2020, 10, 5), 3, u"par découpage"_s, u"Trois phrases en contenaient deux"_s },
                            { QDate(2023, 9, 12), -1, u"retirée"_s, u"Hors des compétences de la ville"_s } };
    mandate.balanceDates = { QDate(2024, 2, 1), QDate(2024, 6, 1) };
    mandate.otherCount = u"La mairie annonce 96 % d’engagements « tenus ou lancés »."_s;
    auto &main = site.promises.first();
    main.image = aPicture();
    main.isFeatured = true;
    main.weight = 3;
    main.featuredText = u"Trois centres sur cinq reçoivent des patients ; les deux derniers attendent."_s;
    main.criterionVerdicts
        = { { main.criteria[0], u"partly-kept"_s, u"trois sur cinq"_s }, { main.criteria[2], u"kept"_s, {} } };
    main.relations = { { RelationKind::Related, 1 }, { RelationKind::SplitInto, 2 } };
    main.oldSlugs = { u"un-centre-de-sante-par-quartier"_s };
    main.replies = { { u"Idriss Kerven"_s, u"courriel"_s, u"Quand ouvriront-ils ?"_s, QDate(2025, 9, 24),
                       QDate(2025, 10, 3), ReplyStatus::Answered, u"En 2027.\nPas avant."_s, QDate(2025, 10, 2) },
                     { u"Maryse Bihan"_s, {}, {}, QDate(2025, 9, 1), QDate(2025, 9, 10), ReplyStatus::Silent } };
    main.corrections
        = { { 1, QDate(2025, 10, 10), u"factual"_s, u"Nous avions écrit 24 100 consultations ; il y en a 21 400."_s } };
    for (int i = 0; i < 5; ++i) {
        site.news.append(
            { u"Nouvelle n° %1"_s.arg(5 - i), QDate(2025, 11, 3).addMonths(-i), u"Une phrase."_s, {}, { 0 } });
        main.news.append(i);
    }
    site.news.first().address = QUrl(u"https://laguette.example/kerlann"_s);
    site.promises[4].isFeatured = true;
    site.promises[4].history.append({ QDate(2025, 6, 3), u"kept"_s, u"partly-kept"_s, VerdictChange::Correction,
                                      u"Une convention nous avait échappé."_s });
    site.promises[4].verdict = u"partly-kept"_s;
    site.promises.last().withdrawal = Withdrawal { QDate(2023, 9, 12), u"hors des compétences de la ville."_s };
}

} // namespace

DossierReader FictionalSite::reader() const
{
    return [this](const PublicPromise &promise) -> Result<PublicDossier> { return dossiers.value(promise.slug); };
}

FictionalSite aFictionalSite(SiteLanguage language)
{
    FictionalSite fictional;
    auto &site = fictional.site;
    site.newsroom = u"La Guette"_s;
    site.title = u"Le carnet des promesses"_s;
    site.language = language;
    site.baseAddress = QUrl(u"https://promesses.example/brumeval/"_s);
    site.contact = u"redaction@laguette.example"_s;
    site.about = u"La Guette est une rédaction **indépendante**.\n\n## Financement\n\nSes lecteurs la font vivre."_s;
    site.methodology = u"Un journaliste examine, un autre relit.\n\n## Sources\n\nChaque fait a la sienne."_s;
    site.licence = u"Licence ouverte 2.0"_s;
    site.publishedOn = QDate(2025, 11, 14);
    site.themes = { { u"Santé"_s, u"sante"_s },
                    { u"Mobilité"_s, u"mobilite"_s, u"Se déplacer dans la ville et autour."_s },
                    { u"Écoles"_s, u"ecoles"_s },
                    { u"Sans promesse"_s, u"sans-promesse"_s } };
    site.mandates = { aPublicMandate() };
    site.promises = { theMainPromise() };
    addOtherPromises(site.promises);
    addPublicMatter(site);
    for (const auto &promise : site.promises)
        site.publications.append({ promise.publishedOn, Act::Publish, promise.id, promise.revision });
    site.publications.append({ site.publishedOn, Act::Unpublish, idNamed<PromiseId>(u"une promesse retirée"_s),
                               revisionNamed(u"une promesse retirée"_s) });
    fictional.dossiers.insert(site.promises.first().slug, theMainDossier());
    return fictional;
}

FictionalSite aLargeSite(int count)
{
    auto fictional = aFictionalSite();
    const auto promise = fictional.site.promises.first();
    auto dossier = fictional.dossiers.value(promise.slug);
    const auto paragraph
        = u"La municipalité a **ouvert** trois centres en cinq ans, selon le "
          u"[rapport](https://exemple.example/r?a=1&b=2) "
          "présenté au conseil [@rapport-2024]. Deux appels d’offres restent sans réponse, et le budget voté en juin "
          "couvre *seulement* la moitié des travaux prévus dans les quartiers prioritaires de la ville, dit la mairie.\n\n"_s;
    dossier.body = u"## Mise à jour du 8 octobre 2025\n\n"_s + paragraph.repeated(4)
        + u"## Mise à jour du 22 mai 2023\n\n"_s + paragraph.repeated(4);
    fictional.site.promises.clear();
    fictional.dossiers.clear();
    for (int i = 1; i <= count; ++i) {
        auto one = promise;
        const auto name = u"promesse-%1"_s.arg(i);
        one.id = idNamed<PromiseId>(name);
        one.number = i;
        one.slug = name;
        one.themes = { i % 3 };
        fictional.site.promises.append(one);
        fictional.dossiers.insert(name, dossier);
    }
    return fictional;
}

FictionalSite aHostileSite()
{
    return aHostileSite(
        u"=1+1</title></script><script>alert(1)</script><img src=x onerror=y>\" onclick=\"x' {{TITLE}}"_s);
}

FictionalSite aHostileSite(const QString &bad)
{
    const QUrl badAddress(u"javascript:alert(1)"_s);
    auto fictional = aFictionalSite();
    auto &site = fictional.site;
    site.newsroom = site.title = site.contact = site.about = site.methodology = site.licence = bad;
    for (auto &theme : site.themes)
        theme.name = theme.description = bad;
    for (auto &mandate : site.mandates) {
        mandate.title = mandate.introduction = mandate.scale.name = bad;
        mandate.institutions = { bad };
        for (auto &holder : mandate.holders)
            holder.name = holder.party = holder.list = holder.note = bad;
        for (auto &verdict : mandate.scale.verdicts)
            verdict.label = verdict.definition = bad;
    }
    site.claim = site.takePart = site.correctionsPolicy = site.weightingRule = site.introduction = bad;
    site.alertsEndpoint = site.tipsEndpoint = site.supportLink = badAddress;
    site.appeals = { { bad, bad, bad, 75, QDate(2026, 1, 1), badAddress, bad, 5 } };
    site.tombstones = { { u"partie"_s, {}, bad } };
    site.news = { { bad, QDate(2025, 1, 1), bad, badAddress, { 0 } } };
    for (auto &mandate : site.mandates) {
        mandate.otherCount = bad;
        mandate.listChanges = { { QDate(2020, 1, 1), 5, bad, bad } };
    }
    for (auto &promise : site.promises) {
        promise.news = { 0 };
        promise.replies = { { bad, bad, bad, {}, {}, ReplyStatus::Answered, bad, {} } };
        promise.corrections = { { 1, QDate(2025, 1, 1), u"factual"_s, bad } };
        promise.criterionVerdicts = { { bad, bad, bad } };
        promise.featuredText = bad;
        if (promise.withdrawal)
            promise.withdrawal->reason = bad;
        if (promise.image)
            promise.image->caption = promise.image->credit = promise.image->alternativeText = bad;
        promise.title = promise.quote = promise.deadlineText = promise.holderThen = promise.summary = bad;
        promise.institutions = promise.criteria = { bad };
        promise.sources = { { bad, bad, {}, badAddress, bad } };
        for (auto &change : promise.history)
            change.reason = bad;
        PublicEvidence evidence { .key = u"mauvaise"_s, .title = bad, .publisher = bad, .author = bad };
        evidence.address = badAddress;
        evidence.quotes = { { bad, bad } };
        fictional.dossiers.insert(
            promise.slug, { bad + u" [@mauvaise]\n\n[a](javascript:alert(1))\n\n" + bad, { evidence }, { bad }, true });
    }
    return fictional;
}

} // namespace tenue
