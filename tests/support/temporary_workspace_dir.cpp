// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tenue
{

using namespace Qt::StringLiterals;

TemporaryWorkspaceDir::TemporaryWorkspaceDir()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString TemporaryWorkspaceDir::workspacePath() const
{
    return pathOf(u"newsroom.tenue"_s);
}

QString TemporaryWorkspaceDir::pathOf(const QString &name) const
{
    return m_folder.filePath(name);
}

QString TemporaryWorkspaceDir::fileWith(const QString &name, const QByteArray &bytes) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
    return file.fileName();
}

QByteArray TemporaryWorkspaceDir::bytesOf(const QString &name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TemporaryWorkspaceDir::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace tenue
