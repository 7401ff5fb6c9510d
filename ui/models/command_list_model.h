// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtGui/QAction>

#include <optional>

namespace tenue
{

/// How well `typed` fits `text`, more being better; nothing where it does not. The letters of `typed`
/// must come in their order, accents and case aside; those that begin a word or follow one another
/// count more, and a short text more than a long one.
std::optional<int> commandFit(QStringView typed, QStringView text);

/// A command that people may look for by its name.
struct ListedCommand {
    QPointer<QAction> action;
    QString menu; ///< where it stands: "View"

    /// Without its mnemonic.
    QString name() const;
};

/// The commands that fit what is typed, the best first; those used last come first among equals.
class CommandListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ShortcutRole = Qt::UserRole, MenuRole };

    /// `recent` are names of actions (QObject::objectName), the last used first.
    CommandListModel(const QList<ListedCommand> &commands, const QStringList &recent, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    QAction *actionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const QList<ListedCommand> m_commands; ///< the recent ones first
    QList<qsizetype> m_shown;
};

} // namespace tenue
