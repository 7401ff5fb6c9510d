// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"
#include "core/publish/site_folder.h"
#include "core/publish/site_manifest.h"

#include <functional>
#include <memory>

namespace tenue
{

/// What a publication did to its folder.
struct SiteReport {
    int written = 0; ///< new or changed files
    int unchanged = 0; ///< not touched
    int removed = 0; ///< no longer part of the site
    QStringList kept = {}; ///< no longer part of the site, but changed by somebody else: left alone
    QString root = {}; ///< the manifest's root hash
};

/// Puts a site into a folder so that readers see the whole old or the whole new one (DESIGN §7).
///
/// Files that are there with the same bytes are not touched; the others wait in a staging folder
/// on the same file system until `finish()` switches. Destroyed before, it leaves the old site
/// whole and nothing behind. Stopped during the switch, the next `open()` finishes it. One writer
/// a folder at a time: a second one gets Locked. Used from one thread.
class SiteWriter
{
public:
    /// `folder` is absent, empty or holds a site of ours; anything else is refused, never overwritten.
    static Result<SiteWriter> open(const QString &folder);
    ~SiteWriter();
    SiteWriter(SiteWriter &&) noexcept;

    /// Each path once. Refuses a path at which the folder has a file that no site of ours wrote.
    Result<> add(const SiteFile &file);
    /// Keeps the file at `path` as the publication before left it, without its bytes being made again: for files whose
    /// name tells their content. False if there is none, or not as it was: then add() it.
    bool keep(const QString &path);
    Result<SiteReport> finish(const QDate &publishedOn, const QMap<QString, QString> &promises);

    /// For tests: called before each step of the switch.
    void setStep(const std::function<void()> &step);

private:
    struct State;
    explicit SiteWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace tenue
