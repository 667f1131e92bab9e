using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>Immutable all the way down, so that everything may be shared between threads and no outcome can change afterwards.</summary>
public class OnveranderlijkheidTests
{
    private static readonly FrozenSet<Type> Onveranderlijk = FrozenSet.ToFrozenSet(
    [
        typeof(string), typeof(decimal), typeof(BigInteger), typeof(Int128), typeof(UInt128), typeof(DateOnly),
        typeof(System.Runtime.Intrinsics.Vector128<>), typeof(ImmutableArray<>), typeof(ImmutableSortedDictionary<,>), typeof(FrozenDictionary<,>), typeof(Nullable<>),
        typeof(System.Buffers.SearchValues<>),
        typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>), typeof(ValueTuple<,,,,>), typeof(ValueTuple<,,,,,>), // handed out as copies
    ]);

    /// <summary>Fields of which the type is not immutable by itself, and why nobody can change them all the same.</summary>
    private static readonly Dictionary<string, string> Uitzonderingen = new()
    {
        ["Parameterset.<Bestand>k__BackingField"] = "the file as it was read, internal and never handed out, kept so that an overlay or a new year can be built from it; only read",
        ["Parameter`1.<Waarde>k__BackingField"] = "a type parameter; the constructor is internal and makes decimal and Uren only, which are checked as such",
        ["Notatie.Nl"] = "made read-only",
        ["Notatie.En"] = "read-only by .NET",
        ["Jaarbestanden`1._gelezen"] = "each year is read once, when it is first asked for; Lazy is thread-safe and every thread sees the same set",
        ["Getalveld.<Ook>k__BackingField"] = "set once, where the field is described; only called",
        ["Leesopties.<RekentoolVoor>k__BackingField"] = "a function of the caller, kept and called; what it gives is immutable",
        ["Leesopties.<PgbrekentoolVoor>k__BackingField"] = "a function of the caller, kept and called; what it gives is immutable",
        ["Schemas.Alle"] = "filled once, private, only read",
        ["Vormregister.Vormen"] = "filled once, private, only read",
        ["Parameterset._waardehash"] = "worked out once, when it is first asked for; Lazy is thread-safe",
        ["Parameterset._documentatiehash"] = "worked out once, when it is first asked for; Lazy is thread-safe",
        ["Termijnen.Ingebed"] = "read once, when it is first asked for, like the years",
        ["Pgbparameters._bestand"] = "the file as it was read, internal and never handed out, kept so that an overlay can be built from it; only read",
        ["Zorgkantoorbeleid.Ingebed"] = "read once, when it is first asked for, like the years",
        ["Vectorkern._grenzen"] = "points into its own array, at the start of a cache line",
        ["Dossierbouwer._rijen"] = "a builder collects until it builds; what it builds is immutable",
        ["Dossierbouwer._kenmerken"] = "a builder collects until it builds; what it builds is immutable",
        ["Dossierbouwer._overige"] = "a builder collects until it builds; what it builds is immutable",
        ["Dossierlezer._profielen"] = "a reader of one file remembers the notations it has met; it decides nothing",
        ["Herijkingsbeleid.Ingebed"] = "read once, when it is first asked for, like the years",
        ["Herijker._tellingen"] = "a builder collects until it calculates; what it calculates is immutable",
        ["Herijker._opIndex"] = "a builder collects until it calculates; what it calculates is immutable",
        ["Herijker._context"] = "a builder collects until it calculates; what it calculates is immutable",
        ["Geldbanden._extrapolaties"] = "works out each extrapolation once, when it is first needed; it decides nothing",
        ["Breuk.Machten"] = "filled once, private, only read",
        ["Meerzorgseconden.Machten"] = "filled once, private, only read",
        ["Vectorkern.Gespreid"] = "filled once, private, only read",
        ["Jsonopmaak.<Leesbaar>k__BackingField"] = "a struct that is handed out as a copy; its encoder is immutable",
    };

    [Fact]
    public void Elk_openbaar_type_is_diep_onveranderlijk()
    {
        var keuring = new Keuring();
        foreach (var type in Tussencode.Kern.GetExportedTypes()) keuring.Type(type);
        Assert.True(keuring.Gebreken.Count == 0, string.Join('\n', keuring.Gebreken));
    }

    [Fact]
    public void Geen_type_heeft_veranderlijke_statische_toestand()
    {
        var keuring = new Keuring();
        foreach (var veld in Tussencode.Kern.GetTypes().SelectMany(type => type.GetFields(Tussencode.AllesHier)).Where(IsEigenStatisch)) keuring.Veld(veld);
        Assert.True(keuring.Gebreken.Count == 0, string.Join('\n', keuring.Gebreken));
    }

    [Fact]
    public void Geen_eigenschap_kan_na_het_maken_worden_gezet() =>
        Assert.Empty(
            from type in Tussencode.Kern.GetExportedTypes()
            from eigenschap in type.GetProperties(Tussencode.AllesHier)
            where eigenschap.SetMethod is { } zetter && !zetter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select Tussencode.Naam(eigenschap));

    [Fact]
    public void Alleen_het_pakket_zelf_kan_van_zijn_typen_afleiden() =>
        Assert.Empty(
            from type in Tussencode.Kern.GetExportedTypes()
            where type is { IsClass: true, IsSealed: false }
            where type.GetConstructors(Tussencode.AllesHier).Any(maker => maker.IsPublic || maker.IsFamily || maker.IsFamilyOrAssembly)

            // A record keeps its copy constructor open, but nobody outside can give an internal abstract member a body.
            where !type.GetProperties(Tussencode.AllesHier).Any(eigenschap => eigenschap.GetMethod is { IsAbstract: true, IsAssembly: true })
            select type.Name);

    [Fact]
    public void Elke_uitzondering_is_nog_nodig()
    {
        var keuring = new Keuring();
        foreach (var type in Tussencode.Kern.GetExportedTypes()) keuring.Type(type);
        foreach (var veld in Tussencode.Kern.GetTypes().SelectMany(type => type.GetFields(Tussencode.AllesHier)).Where(IsEigenStatisch)) keuring.Veld(veld);

        Assert.Empty(Uitzonderingen.Keys.Except(keuring.Uitgezonderd));
    }

    [Fact]
    public void De_uitzonderingen_zijn_wat_ze_zeggen()
    {
        Assert.True(Taal.Nederlands.Getalnotatie().IsReadOnly);
        Assert.True(Taal.Engels.Getalnotatie().IsReadOnly);
        Assert.All(Rekentool.Jaren, jaar => Assert.Same(Rekentool.Voor(jaar).Parameters, Rekentool.Voor(jaar).Parameters));
        Assert.Empty(typeof(Parameterset).GetConstructors());
        Assert.DoesNotContain(Tussencode.Kern.GetExportedTypes().SelectMany(type => type.GetMembers()), lid => lid is PropertyInfo { PropertyType.Name: nameof(Parameterbestand) });
    }

    [Theory]
    [InlineData(typeof(MetSetter))]
    [InlineData(typeof(MetLijst))]
    [InlineData(typeof(MetReeksVanLijsten))]
    [InlineData(typeof(MetDieper))]
    [InlineData(typeof(MetErfenis))]
    [InlineData(typeof(MetArray))]
    public void De_poort_kan_dicht(Type type)
    {
        var keuring = new Keuring();
        keuring.Type(type);
        Assert.NotEmpty(keuring.Gebreken);
    }

    /// <summary>Constants cannot change; what the compiler keeps for itself (cached lambdas) nobody can name; a description is filled in where it stands, and then only read.</summary>
    private static bool IsEigenStatisch(FieldInfo veld)
    {
        if (!veld.IsStatic || veld.IsLiteral || IsBeschrijving(veld.FieldType) || IsTypegegeven(veld.DeclaringType!)) return false;
        for (var type = veld.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (type.Name.StartsWith('<')) return false;
        }

        return true;
    }

    private static bool IsBeschrijving(Type type) => type == typeof(Vorm) || type.IsSubclassOf(typeof(Vorm)) || (type.IsGenericType && type.GetGenericArguments() is [{ Name: "Lid`1" }]);

    /// <summary>What System.Text.Json generated: it remembers what it worked out of the types, and nothing else.</summary>
    private static bool IsTypegegeven(Type type) => type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonSerializerContext));

    /// <summary>Follows the fields of types and collects what could change.</summary>
    private sealed class Keuring
    {
        private readonly HashSet<Type> _gezien = [];

        public List<string> Gebreken { get; } = [];

        public HashSet<string> Uitgezonderd { get; } = [];

        public void Type(Type type)
        {
            // A ref struct lives on the stack of one call: it hands the caller's own columns in and out, and nobody can keep it.
            if (!_gezien.Add(type) || type.IsEnum || type.IsByRefLike || IsBeschrijving(type) || IsTypegegeven(type)) return;
            if (type is { IsClass: true, IsSealed: false })
            {
                foreach (var afgeleid in type.Assembly.GetTypes().Where(kandidaat => kandidaat.IsSubclassOf(type))) Type(afgeleid);
            }

            // An exception carries what .NET puts in it (stack trace, Data); what the package adds is held to the rule.
            for (var deel = type; deel is not null && deel.Assembly == type.Assembly; deel = deel.BaseType)
            {
                foreach (var veld in deel.GetFields(Tussencode.AllesHier).Where(veld => !veld.IsStatic)) Veld(veld);
            }
        }

        public void Veld(FieldInfo veld)
        {
            var naam = $"{veld.DeclaringType!.Name}.{veld.Name}";
            if (!veld.IsInitOnly) Gebreken.Add($"{naam} kan opnieuw worden gezet");
            if (Uitzonderingen.ContainsKey(naam)) Uitgezonderd.Add(naam);

            // The compiled tables and columns of Bulk are arrays for the vector units: private, filled once, never handed out.
            else if (veld is { IsPrivate: true, IsStatic: false, FieldType.IsArray: true } && Kamers.Van(veld.DeclaringType) == "Bulk") Waarde(veld.FieldType.GetElementType()!, naam);
            else Waarde(veld.FieldType, naam);
        }

        private void Waarde(Type type, string naam)
        {
            if (type.IsPrimitive || type.IsEnum) return;
            if (type.Assembly == Tussencode.Kern || type.DeclaringType == typeof(OnveranderlijkheidTests)) Type(type);
            else if (!Onveranderlijk.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)) Gebreken.Add($"{naam} is een {type}");
            foreach (var argument in type.GetGenericArguments()) Waarde(argument, naam);
        }
    }

    private sealed class MetSetter
    {
        public int Getal { get; set; }
    }

    private sealed record MetLijst(List<int> Lijst);

    private sealed record MetReeksVanLijsten(ImmutableArray<IReadOnlyList<int>> Reeks);

    private sealed record MetDieper(MetLijst? Dieper);

    private sealed record MetArray(int[] Getallen);

    private abstract class MetErfenis;

    private sealed class Erfgenaam : MetErfenis
    {
        public int Getal { get; set; }
    }
}
