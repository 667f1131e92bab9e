using FsCheck;
using FsCheck.Fluent;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Properties with FsCheck as plain xunit facts: what <c>[Property]</c> of FsCheck.Xunit does, without that package.</summary>
internal static class Eigenschap
{
    /// <summary>Tries a property on random values; on failure the smallest counterexample that shrinking finds is reported.</summary>
    public static void Geldt<T>(Arbitrary<T> waarden, Func<T, bool> eigenschap, int keer = 1000) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(keer), Prop.ForAll(waarden, eigenschap));

    /// <inheritdoc cref="Geldt{T}(Arbitrary{T}, Func{T, bool}, int)"/>
    public static void Geldt<T>(Arbitrary<T> waarden, Action<T> eigenschap, int keer = 1000) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(keer), Prop.ForAll(waarden, eigenschap));
}
