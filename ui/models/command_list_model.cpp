// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/command_list_model.h"

#include "ui/models/folded_text.h"

#include <QtGui/QKeySequence>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LetterFits = 4;
constexpr int FollowsOn = 6;
constexpr int BeginsWord = 8;

QList<ListedCommand> recentFirst(QList<ListedCommand> commands, const QStringList &recent)
{
    const auto place = [&recent](const ListedCommand &command) {
        const auto found = recent.indexOf(command.action->objectName());
        return found < 0 || command.action->objectName().isEmpty() ? recent.size() : found;
    };
    std::stable_sort(commands.begin(), commands.end(),
                     [&place](const auto &one, const auto &other) { return place(one) < place(other); });
    return commands;
}

} // namespace

std::optional<int> commandFit(QStringView typed, QStringView text)
{
    const QByteArray wanted = folded(typed).replace(' ', QByteArray());
    const QByteArray there = folded(text);
    int fit = 0;
    qsizetype from = 0;
    qsizetype before = -2;
    for (const char letter : wanted) {
        // Where it begins a word, if there is such a place ahead; else the next one.
        qsizetype found = there.indexOf(letter, from);
        if (found != before + 1) {
            const auto ofWord = there.indexOf(QByteArray(" ").append(letter), std::max<qsizetype>(from - 1, 0));
            if (ofWord >= 0 && found > 0)
                found = ofWord + 1;
        }
        if (found < 0)
            return std::nullopt;
        const bool begins = found == 0 || there[found - 1] == ' ';
        fit += LetterFits + (found == before + 1 ? FollowsOn : 0) + (begins ? BeginsWord : 0);
        before = found;
        from = found + 1;
    }
    return fit * 16 - static_cast<int>(there.size());
}

QString ListedCommand::name() const
{
    QString name = action->text();
    name.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    return name;
}

CommandListModel::CommandListModel(const QList<ListedCommand> &commands, const QStringList &recent, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(recentFirst(commands, recent))
{
    setTyped({});
}

void CommandListModel::setTyped(const QString &typed)
{
    beginResetModel();
    QList<std::pair<int, qsizetype>> fits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const auto &command = m_commands[i];
        if (!command.action || !command.action->isEnabled())
            continue;
        const auto fit = typed.trimmed().isEmpty() ? std::optional(0) : commandFit(typed, command.name());
        if (fit)
            fits.append({ *fit, i });
    }
    std::stable_sort(fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[fit, command] : std::as_const(fits))
        m_shown.append(command);
    endResetModel();
}

QAction *CommandListModel::actionAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_commands[m_shown[row]].action.data() : nullptr;
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    const auto *action = index.isValid() ? actionAt(index.row()) : nullptr;
    if (!action)
        return {};
    const auto &command = m_commands[m_shown[index.row()]];
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return command.name();
    case Qt::DecorationRole:
        return action->icon();
    case ShortcutRole:
        return keys;
    case MenuRole:
        return command.menu;
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? command.name() : tr("%1, %2", "command, its keys").arg(command.name(), keys);
    default:
        return {};
    }
}

} // namespace tenue
