// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site_words.h"
#include "core/workflow/editing_desk.h"

#include <QtWidgets/QTextBrowser>

#include <optional>
#include <vector>

namespace tenue
{

/// What readers will get of a text.
struct PreviewText {
    QString summary;
    QString body;
    QList<Evidence> evidence; ///< in the order of the sources
};

/// A text as the exported page shows it: by the same renderer, newest update first, with its
/// numbered sources.
///
/// Fetches nothing, whatever the text names: neither files nor pictures of the web. Links are not
/// followed.
class PreviewPane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setLanguage(SiteLanguage language);
    /// Keeps the place that is in view.
    void show(const PreviewText &text);
    /// Brings what `line` of the text became to the top; lines count from 1.
    void scrollToLine(int line);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        int line;
        int position; ///< in the document shown
    };

    QString htmlOf(const PreviewText &text) const;
    QString sectionsOf(const PreviewText &text) const;
    QString sourcesOf(const PreviewText &text) const;
    QString styleSheetOf() const;
    void notePlaces();

    SiteLanguage m_language = SiteLanguage::French;
    mutable std::optional<SiteWords> m_words;
    PreviewText m_text;
    std::vector<Place> m_places; ///< by line
};

} // namespace tenue
