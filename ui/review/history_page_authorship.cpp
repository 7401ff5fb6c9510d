// SPDX-License-Identifier: GPL-3.0-or-later
// Who wrote the text that is looked at.
#include "core/workflow/dossier_authorship.h"
#include "ui/review/authorship_view.h"
#include "ui/review/comparison_bar.h"
#include "ui/review/comparison_view.h"
#include "ui/review/history_page.h"
#include "ui/widgets/long_work.h"

#include <QtWidgets/QStackedWidget>

namespace tenue
{

void HistoryPage::showAuthorship(bool isShown)
{
    m_texts->setCurrentWidget(isShown ? static_cast<QWidget *>(m_authorship) : m_view);
    if (isShown)
        findAuthorship();
}

void HistoryPage::findAuthorship()
{
    // A draft has no author but oneself: the revision under it is told about.
    const auto revision = m_after ? m_after : m_sides.revisionFor(CompareWith::Draft, {});
    const auto installation = Installation::ofThisUser();
    if (!revision || !installation)
        return;
    if (m_authoring->isRunning())
        return m_authoring->cancel();
    m_authorship->showLoading();
    m_authoring->start(
        [path = m_desks.workspace().path(), promise = m_promise, revision = *revision, installation = *installation](
            Progress &progress) { return tenue::findAuthorship(path, promise, revision, installation, progress); },
        [this](const FoundAuthorship &found) {
            const auto wanted = m_after ? m_after : m_sides.revisionFor(CompareWith::Draft, {});
            if (wanted != found.revision)
                return findAuthorship();
            const auto catalogue = Catalogue::load(m_desks.workspace());
            if (found.authorship && catalogue)
                m_authorship->setAuthorship(*found.authorship, *catalogue);
            else if (!found.authorship && found.authorship.error().kind != Error::Kind::Cancelled)
                showFault(found.authorship.error());
        });
}

} // namespace tenue
