using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>The public surface is a file: a change of it shows as a difference in review.</summary>
public class PubliekeApiTests
{
    [Fact]
    public void De_openbare_api() => Snapshot.Klopt(ApiWeergave.Van(Tussencode.Kern.GetExportedTypes()));

    [Fact]
    public void De_weergave_toont_wat_een_gebruiker_ziet()
    {
        var tekst = ApiWeergave.Van([typeof(Voorbeeld), typeof(Voorbeeld.Paar), typeof(Voorbeeld.Stuk)]);

        Assert.Equal(
            """
            namespace Meerzorg.Rekentool.Tests.Huis

            abstract class PubliekeApiTests.Voorbeeld : PubliekeApiTests.Basis, IComparable<PubliekeApiTests.Voorbeeld>
                protected Voorbeeld(int[] getallen)
                const string Vast
                abstract string? Naam { get; }
                protected IReadOnlyList<string?> Namen { get; init; }
                int CompareTo(PubliekeApiTests.Voorbeeld? other)
                protected virtual void Doe<T>(T waarde, out int? rest, Taal taal = Taal.Engels)
                static ref readonly int Eerste(in decimal een, ref decimal twee, ref readonly int drie, params int[] meer)
                static bool operator >(PubliekeApiTests.Voorbeeld a, PubliekeApiTests.Voorbeeld b)
                static bool operator <(PubliekeApiTests.Voorbeeld a, PubliekeApiTests.Voorbeeld b)

            sealed record PubliekeApiTests.Voorbeeld.Paar : IEquatable<PubliekeApiTests.Voorbeeld.Paar>
                Paar(string Een, string? Twee = null)
                required int Drie { get; init; }
                string Een { get; init; }
                string? Twee { get; init; }

            readonly ref struct PubliekeApiTests.Voorbeeld.Stuk
                ReadOnlySpan<int> Getallen { get; init; }


            """.ReplaceLineEndings("\n"),
            tekst);
    }

#pragma warning disable CA1034, CA1036 // an example
    public abstract class Basis;

    public abstract class Voorbeeld : Basis, IComparable<Voorbeeld>
    {
        public const string Vast = "vast";

        protected Voorbeeld(int[] getallen) => Namen = [.. getallen.Select(getal => getal.ToString(System.Globalization.CultureInfo.InvariantCulture))];

        private protected Voorbeeld() => Namen = [];

        public abstract string? Naam { get; }

        protected IReadOnlyList<string?> Namen { get; init; }

        internal static int Verborgen => 1;

        public static bool operator <(Voorbeeld a, Voorbeeld b) => a.CompareTo(b) < 0;

        public static bool operator >(Voorbeeld a, Voorbeeld b) => a.CompareTo(b) > 0;

        public int CompareTo(Voorbeeld? other) => 0;

        protected virtual void Doe<T>(T waarde, out int? rest, Taal taal = Taal.Engels) => rest = waarde is null ? null : 0;

        public static ref readonly int Eerste(in decimal een, ref decimal twee, ref readonly int drie, params int[] meer)
        {
            twee += een + meer.Length;
            return ref drie;
        }

        public readonly ref struct Stuk
        {
            public ReadOnlySpan<int> Getallen { get; init; }
        }

        public sealed record Paar(string Een, string? Twee = null)
        {
            public required int Drie { get; init; }
        }
    }
}
