// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include "core/base/canonical_json_parser.h"
#include "core/base/canonical_writer.h"
#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tenue
{

namespace
{

bool isEmptyMember(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return false;
    }
}

} // namespace

Result<CanonicalJson> CanonicalJson::of(const QJsonObject &object)
{
    CanonicalWriter writer;
    if (!writer.object(object, 0))
        return Error { Error::Kind::BadInput,
                       translate("CanonicalJson", "This cannot be kept: %1.").arg(writer.problem()) };
    return CanonicalJson(writer.out());
}

Result<CanonicalJson> CanonicalJson::parse(const QByteArray &bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error { Error::Kind::Damaged,
                       translate("CanonicalJson", "A stored content is not readable as JSON; run a verification."),
                       problem.errorString() };
    auto canonical = of(document.object());
    if (!canonical || canonical->bytes() != bytes)
        return Error { Error::Kind::Damaged,
                       translate("CanonicalJson", "A stored content is not in canonical form; run a verification."),
                       canonical ? QString() : canonical.error().message };
    return canonical;
}

QJsonObject CanonicalJson::object(const MemberFilter &wants) const
{
    return objectOf(m_bytes, wants);
}

QJsonObject withoutEmptyMembers(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isEmptyMember(it.value()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

} // namespace tenue
