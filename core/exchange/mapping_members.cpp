// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_members.h"

#include "core/exchange/column_mapping.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <initializer_list>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Names = std::initializer_list<QLatin1StringView>;

constexpr Names Top { "$schema"_L1, "list"_L1,   "format"_L1,  "mandate"_L1,  "scale"_L1, "source"_L1,
                      "row"_L1,     "fields"_L1, "verdict"_L1, "evidence"_L1, "skip"_L1 };
constexpr Names Format { "type"_L1, "encoding"_L1, "delimiter"_L1, "quote"_L1, "header"_L1, "key"_L1, "language"_L1 };
constexpr Names MandateMembers { "title"_L1, "slug"_L1,    "institutions"_L1, "from"_L1,
                                 "to"_L1,    "holders"_L1, "introduction"_L1 };
constexpr Names HolderMembers { "name"_L1, "party"_L1, "list"_L1, "from"_L1, "to"_L1, "note"_L1 };
constexpr Names ScaleMembers { "name"_L1, "verdicts"_L1 };
constexpr Names ScaleVerdict { "key"_L1,      "label"_L1, "shortLabel"_L1, "definition"_L1,
                               "category"_L1, "shape"_L1, "share"_L1 };
constexpr Names Document { "title"_L1, "publisher"_L1, "date"_L1, "address"_L1, "pages"_L1 };
constexpr Names Field { "column"_L1, "constant"_L1, "separator"_L1, "periods"_L1, "ifWrong"_L1 };
constexpr Names VerdictMembers { "column"_L1, "constant"_L1, "values"_L1, "empty"_L1 };
constexpr Names EvidenceMembers { "title"_L1, "address"_L1, "publisher"_L1, "author"_L1,
                                  "date"_L1,  "key"_L1,     "keyPrefix"_L1 };
constexpr Names Skip { "column"_L1, "equals"_L1 };

/// Looks for members that nobody would read. The path of the first one is kept.
class MemberCheck
{
public:
    void look(const QJsonValue &value, const Names &known, const QString &path)
    {
        const auto object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isKnown
                = std::any_of(known.begin(), known.end(), [&](QLatin1StringView name) { return name == member.key(); });
            if (!isKnown && unknown.isEmpty())
                unknown = path + member.key();
        }
    }
    void lookInEach(const QJsonValue &value, const Names &known, const QString &path)
    {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            look(array[i], known, path + u'[' + QString::number(i + 1) + u"]."_s);
    }

    QString unknown;
};

} // namespace

QString unknownMappingMember(const QJsonObject &json)
{
    MemberCheck check;
    check.look(json, Top, {});
    check.look(json[u"format"_s], Format, u"format."_s);
    check.look(json[u"mandate"_s], MandateMembers, u"mandate."_s);
    check.lookInEach(json[u"mandate"_s][u"holders"_s], HolderMembers, u"mandate.holders"_s);
    check.look(json[u"scale"_s], ScaleMembers, u"scale."_s);
    check.lookInEach(json[u"scale"_s][u"verdicts"_s], ScaleVerdict, u"scale.verdicts"_s);
    check.look(json[u"source"_s], Document, u"source."_s);
    check.look(json[u"verdict"_s], VerdictMembers, u"verdict."_s);
    check.lookInEach(json[u"skip"_s], Skip, u"skip"_s);
    const auto fields = json[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!promiseFieldNamed(field.key()) && check.unknown.isEmpty())
            check.unknown = u"fields."_s + field.key();
        check.look(field.value(), Field, u"fields."_s + field.key() + u'.');
    }
    check.lookInEach(json[u"evidence"_s], EvidenceMembers, u"evidence"_s);
    const auto pieces = json[u"evidence"_s].toArray();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto piece = pieces[i].toObject();
        for (auto part = piece.begin(); part != piece.end(); ++part)
            check.look(part.value(), Field, u"evidence[%1].%2."_s.arg(QString::number(i + 1), part.key()));
    }
    return check.unknown;
}

} // namespace tenue
