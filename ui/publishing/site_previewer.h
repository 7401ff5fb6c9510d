// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "core/workflow/dossier_draft.h"

#include <QtCore/QObject>

namespace tenue
{

class LongWork;

/// Writes the site as it would be to a folder that only this user reads, and opens it in the browser.
///
/// Each workspace has one such folder, so that a second preview writes only what is another by then.
class SitePreviewer : public QObject
{
    Q_OBJECT

public:
    explicit SitePreviewer(Desks &desks, QObject *parent = nullptr);

    bool isRunning() const;
    /// With everything that is approved. Nothing while a preview is being written.
    void showSite(const Installation &installation);
    /// The page of `promise` with its newest text, or with what is typed into it.
    void showPage(const Installation &installation, const PromiseId &promise,
                  const std::optional<DossierDraft> &typed = {});

Q_SIGNALS:
    void startedOrEnded();
    /// The browser was asked to show this file.
    void shown(const QString &path);
    void failed(const tenue::Error &error);

private:
    void write(const Installation &installation, const std::optional<PromiseId> &promise,
               const std::optional<DossierDraft> &typed);

    Desks &m_desks;
    LongWork *m_writing;
};

} // namespace tenue
