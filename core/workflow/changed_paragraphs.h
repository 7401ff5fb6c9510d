// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace tenue
{

/// A text and a proposal for it, cut into lines that stay and runs of lines that change; runs between which
/// a line moved are one change.
class ChangedParagraphs
{
public:
    ChangedParagraphs(const QString &before, const QString &after);

    /// How many changes there are; they are numbered from 0 in the order of the text.
    int count() const { return int(m_changes.size()); }
    QString before(int change) const { return linesOf(change, &Piece::before).join(u'\n'); }
    QString after(int change) const { return linesOf(change, &Piece::after).join(u'\n'); }
    /// The text with these changes.
    QString with(const QList<int> &changes) const;

private:
    struct Piece {
        QStringList before;
        QStringList after;
        bool isChange = false;
    };

    int rootOf(int piece) const;
    void joinMoves();
    QStringList linesOf(int change, QStringList Piece::*lines) const;

    QList<Piece> m_pieces;
    QList<int> m_root; ///< the first piece of the change that each is part of
    QList<int> m_changes; ///< the first piece of each
};

} // namespace tenue
