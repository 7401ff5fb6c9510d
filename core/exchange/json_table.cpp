// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_table.h"

#include "core/base/words.h"
#include "core/exchange/delimited_text.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

bool isArrayOfObjects(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const auto array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &element) { return element.isObject(); });
}

Result<QJsonArray> arrayAt(const QJsonDocument &document, const QString &key)
{
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const auto &name : key.split(u'.'))
        value = value.toObject().value(name);
    if (!value.isArray())
        return refusal(translate("JsonTable", "The file has no list at %1: name the member that holds the promises.")
                           .arg(quoted(key)));
    return value.toArray();
}

Result<QJsonArray> onlyArray(const QJsonDocument &document, TableFormat &format)
{
    if (document.isArray())
        return document.array();
    const auto object = document.object();
    QStringList candidates;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isArrayOfObjects(member.value()))
            candidates.append(member.key());
    }
    if (candidates.isEmpty())
        return refusal(translate("JsonTable", "The file holds no list of objects: name the member that is one."));
    if (candidates.size() > 1)
        return refusal(translate("JsonTable", "The file holds several lists (%1): name the one to import.")
                           .arg(candidates.join(u", "_s)));
    format.key = candidates.first();
    return object.value(format.key).toArray();
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (const auto whole = value.toInteger(-1); whole != -1)
            return QString::number(whole);
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        const auto array = value.toArray();
        QStringList texts;
        for (const auto &element : array)
            texts.append(element.isString() ? element.toString() : QString());
        const bool allTexts
            = std::none_of(array.begin(), array.end(), [](const QJsonValue &e) { return !e.isString(); });
        return allTexts ? texts.join(u'\n') : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return {};
    }
    Q_UNREACHABLE();
}

/// Turns entries into rows; finds columns as they come.
class EntryCollector
{
public:
    void add(const QJsonObject &entry, qsizetype place)
    {
        m_cells = QStringList(m_header.size());
        addMembers(entry, {});
        m_rows.append(TableRow { std::exchange(m_cells, {}), place });
    }
    qsizetype columns() const { return m_header.size(); }

    void moveInto(Table &table)
    {
        for (auto &row : m_rows)
            row.cells.resize(m_header.size());
        table.header = std::move(m_header);
        table.rows = std::move(m_rows);
    }

private:
    void addMembers(const QJsonObject &object, const QString &prefix)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name = prefix + member.key();
            if (member.value().isObject())
                addMembers(member.value().toObject(), name + u'.');
            else
                setCell(name, textOf(member.value()));
        }
    }

    void setCell(const QString &name, const QString &text)
    {
        auto column = m_columns.find(name);
        if (column == m_columns.end()) {
            column = m_columns.insert(name, m_header.size());
            m_header.append(name);
            m_cells.append(QString());
        }
        m_cells[*column] = text;
    }

    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
    QStringList m_cells;
    QList<TableRow> m_rows;
};

Error syntaxError(const QByteArray &utf8, const QJsonParseError &problem)
{
    const auto before = QByteArrayView(utf8).first(std::min<qsizetype>(problem.offset, utf8.size()));
    return { Error::Kind::BadInput,
             translate("JsonTable", "Line %1 is not correct JSON: export the file again, or correct it there.")
                 .arg(std::count(before.begin(), before.end(), '\n') + 1),
             problem.errorString() };
}

} // namespace

Result<Table> readJsonTable(const QByteArray &utf8, const TableFormat &format)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(utf8, &problem);
    if (problem.error != QJsonParseError::NoError)
        return syntaxError(utf8, problem);
    Table table;
    table.format = format;
    table.format.type = TableType::Json;
    const auto array = format.key.isEmpty() ? onlyArray(document, table.format) : arrayAt(document, format.key);
    if (!array)
        return array.error();
    if (array->isEmpty())
        return refusal(translate("JsonTable", "The list in the file is empty: there is nothing to import."));
    EntryCollector collector;
    for (qsizetype i = 0; i < array->size(); ++i) {
        if (!array->at(i).isObject())
            return refusal(
                translate("JsonTable", "Entry %1 of the list is not an object with named members.").arg(i + 1));
        collector.add(array->at(i).toObject(), i + 1);
        if (collector.columns() > DelimitedLimits::Columns)
            return refusal(translate("JsonTable", "The entries of the list have more than %1 different members.")
                               .arg(DelimitedLimits::Columns));
    }
    collector.moveInto(table);
    return table;
}

} // namespace tenue
