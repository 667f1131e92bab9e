namespace Meerzorg.Rekentool;

/// <summary>Says which rules of the regulation a member implements, by id (<c>UREN-7</c>).</summary>
/// <param name="ids">The rule ids; see <see cref="Regel.Alle"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false)]
internal sealed class RegelAttribute(params string[] ids) : Attribute
{
    public IReadOnlyList<string> Ids { get; } = ids;
}
