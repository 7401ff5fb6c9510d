// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/site_previewer.h"

#include "core/workflow/site_preview.h"
#include "ui/widgets/long_work.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// What is not approved yet is not for the other users of this computer.
QString ownFolder(const QString &name)
{
    const QString parent = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/previews"_s;
    if (QDir().mkpath(parent))
        QFile::setPermissions(parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return parent + u'/' + name;
}

} // namespace

SitePreviewer::SitePreviewer(Desks &desks, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_writing(new LongWork(this))
{
}

bool SitePreviewer::isRunning() const
{
    return m_writing->isRunning();
}

void SitePreviewer::showSite(const Installation &installation)
{
    write(installation, {}, {});
}

void SitePreviewer::showPage(const Installation &installation, const PromiseId &promise,
                             const std::optional<DossierDraft> &typed)
{
    write(installation, promise, typed);
}

void SitePreviewer::write(const Installation &installation, const std::optional<PromiseId> &promise,
                          const std::optional<DossierDraft> &typed)
{
    if (isRunning())
        return;
    const SitePreview wanted { m_desks.workspace().path(), ownFolder(m_desks.workspace().identity().left(16)), promise,
                               typed };
    m_writing->start([wanted, installation](Progress &progress) { return previewSite(wanted, installation, progress); },
                     [this](const Result<SiteExportReport> &report) {
                         Q_EMIT startedOrEnded();
                         if (!report) {
                             Q_EMIT failed(report.error());
                             return;
                         }
                         QDesktopServices::openUrl(QUrl::fromLocalFile(report->indexPath));
                         Q_EMIT shown(report->indexPath);
                     });
    Q_EMIT startedOrEnded();
}

} // namespace tenue
