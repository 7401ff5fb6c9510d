// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/workflow/desk.h"

#include <QtCore/QHash>

namespace tenue
{

/// What the example newsroom shows beside its analyses: pictures, featured promises, relations, news,
/// an appeal, answers. From `resources/sample/presentation.json`, where promises are numbers.
class SamplePresentation
{
public:
    static Result<SamplePresentation> read();

    /// What the promise of that number gets with its last edit. Keeps its pictures: inside a unit.
    Result<> addTo(Promise &promise, Workspace &workspace, const QHash<int, PromiseId> &ids) const;
    /// News, appeals and answers, online, in the name of an editor.
    Result<> publish(const Session &editor, const QHash<int, PromiseId> &ids) const;

private:
    QJsonObject m_json;
};

} // namespace tenue
