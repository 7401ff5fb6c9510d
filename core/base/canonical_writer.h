// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace tenue
{

/// Writes JSON values one after another in the one form that is hashed; see CanonicalJson for what that is.
///
/// Each function is false where a value cannot be written; problem() says then what and where.
class CanonicalWriter
{
public:
    /// `depth` is how many objects and arrays it stands in.
    bool value(const QJsonValue &value, int depth);
    bool object(const QJsonObject &object, int depth);
    bool string(const QString &raw);

    const QByteArray &out() const { return m_out; }
    QString problem() const;

private:
    bool fail(const QString &problem);
    bool array(const QJsonArray &array, int depth);
    bool number(const QJsonValue &value);
    void escape(const QByteArray &utf8);
    void escape(char c);

    QByteArray m_out;
    QString m_where;
    QString m_problem;
};

} // namespace tenue
