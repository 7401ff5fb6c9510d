// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/html_document.h"
#include "core/text/markdown_writer.h"
#include "core/text/paste.h"

#include <QtCore/QStringList>

namespace tenue
{

/// Walks through pasted HTML and writes it as Markdown.
class PasteReader : public HtmlDocument::Visitor
{
public:
    explicit PasteReader(PasteOmissions &omissions)
        : m_omissions(omissions)
    {
    }

    Goes enter(const HtmlDocument::Node &node) override;
    void leave(const HtmlDocument::Node &node) override;
    QString markdown();

private:
    struct Look {
        int strong = 0;
        int emphasis = 0;
        int struck = 0;
        int code = 0;
    };
    struct List {
        bool isNumbered = false;
        int next = 1;
    };
    struct Table {
        QList<QStringList> rows;
        bool hasCell = false;
    };

    bool isLeftOut(const HtmlDocument::Node &node, const QByteArray &name);
    void addText(const QString &text);
    void addImage(const HtmlDocument::Node &node);
    void changeLook(const HtmlDocument::Node &node, const QByteArray &name, int by);
    void beginLink(const HtmlDocument::Node &node);
    void beginBlock(const HtmlDocument::Node &node, const QByteArray &name);
    void endBlock(const QByteArray &name);
    void beginListItem();
    void enterTable(const QByteArray &name);
    void leaveTable(const QByteArray &name);
    void writeTable();
    void flush();

    MarkdownWriter m_writer;
    PasteOmissions &m_omissions;
    std::vector<MarkdownRun> m_runs;
    Look m_look;
    QStringList m_links; ///< addresses of open <a>; empty for those that are words only
    std::vector<List> m_lists;
    std::vector<bool> m_items; ///< for each open <li>, whether it was begun
    QString m_heading; ///< "## " inside a heading
    QString m_wordMarker; ///< of a Word list paragraph, "- " or "3. "
    int m_wordLevel = 0;
    bool m_isInIgnored = false;
    int m_preDepth = 0;
    QString m_pre;
    int m_tableDepth = 0;
    Table m_table;
};

} // namespace tenue
