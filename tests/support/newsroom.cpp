// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Installation testInstallation()
{
    return Installation(u"tests"_s);
}

Newsroom::Newsroom(const QString &path)
    : m_path(path)
    , m_clock(someMoment())
    , m_workspace(must(Workspace::create(path, testInstallation())))
{
    m_journalist = must(NewsroomDesk::found(*m_workspace, m_clock, aJournalist(), SiteLanguage::French));
    m_editor = must(NewsroomDesk::findOrCreateStaff(*m_workspace, m_clock, anEditor().name, Role::Editor));
    NewsroomDesk desk(session());
    must(desk.save(entityOf(aScaleId()), {}, aScale()));
    must(desk.save(entityOf(aMandateId()), {}, aMandate()));
}

std::unique_ptr<Workspace> Newsroom::openAgain() const
{
    return must(Workspace::open(m_path, Workspace::Access::ReadWrite, testInstallation()));
}

Saved Newsroom::savePromise(int number, const QString &body)
{
    EditingDesk desk(session());
    const auto id = promiseId(number);
    const auto head = must(m_workspace->revisions().head(entityOf(id)));
    auto promise = head ? must(desk.open(id)).value : aPromise({ .number = number });
    promise.body = body;
    return must(desk.save({ .promise = id, .base = head, .value = promise }));
}

void Newsroom::publishPromise(int number)
{
    const auto id = promiseId(number);
    const auto head = *must(m_workspace->revisions().head(entityOf(id)));
    must(ReviewDesk(session()).submit(id, head));
    must(ReviewDesk(editorsSession()).approve(id, head));
    must(PublicationDesk(editorsSession()).publish(id, head));
}

void fill(Newsroom &newsroom)
{
    const QString words = u"Le conseil a voté la délibération, puis la métropole a lancé les travaux prévus. "_s;
    for (int number = 1; number <= 5; ++number) {
        newsroom.savePromise(number, words.repeated(8));
        newsroom.savePromise(number, words.repeated(8) + u"Mise à jour : chantier %1."_s.arg(number));
    }
    newsroom.publishPromise(1);
    newsroom.publishPromise(2);
    newsroom.savePromise(2, words.repeated(9));
    const auto id = promiseId(3);
    auto opened = must(EditingDesk(newsroom.session()).open(id));
    const auto key = u"courrier-2024"_s;
    const auto withCopy = with(anEvidence(key), [](Evidence &e) { e.captures = { aCapture() }; });
    opened.value.evidence = { { idNamed<EvidenceId>(key), opened.revision } };
    must(EditingDesk(newsroom.session())
             .save({ .promise = id,
                     .base = opened.revision,
                     .value = opened.value,
                     .evidence = { { idNamed<EvidenceId>(key), {}, withCopy } } }));
    must(EditingDesk(newsroom.session()).assign(id, newsroom.journalist()));
    for (const auto *bytes : { "A captured page.", "A photograph." })
        must(newsroom.workspace().database().atomically([&] { return newsroom.workspace().blobs().keep(bytes); }));
}

} // namespace tenue
