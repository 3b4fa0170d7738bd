// Spiraltorch embeds hierarchies and asks models: one file, no Python.
//
//	spiraltorch embed edges.tsv -dim 10 -o model.safetensors
//	spiraltorch embed edges.tsv -device vulkan -o model.safetensors
//	spiraltorch eval model.safetensors edges.tsv
//	spiraltorch nearest model.safetensors dog.n.01
//	spiraltorch distance model.safetensors dog.n.01 cat.n.01
//	spiraltorch info model.safetensors
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	st "github.com/spiraltorch/spiraltorch/go/spiraltorch"
)

const usage = `usage: spiraltorch <command> [options] ...

  embed EDGES -o MODEL     train an embedding of child<TAB>ancestor lines ("-": standard input)
  eval MODEL EDGES         mean rank and MAP
  nearest MODEL LABEL      the nearest points
  distance MODEL A B       the distance of two labels
  info MODEL               what the file says about itself
  version

spiraltorch <command> -h lists the options of a command.
`

// interrupted is how a shell tells that Ctrl-C ended a program.
const interrupted = 130

func main() {
	ctx, release := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer release()
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "spiraltorch: stopped")
		os.Exit(interrupted)
	case err != nil:
		fmt.Fprintln(os.Stderr, "spiraltorch:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, arguments []string, input io.Reader, output, messages io.Writer) error {
	if len(arguments) == 0 {
		fmt.Fprint(messages, usage)
		return flag.ErrHelp
	}
	command, rest := arguments[0], arguments[1:]
	switch command {
	case "embed":
		return embed(ctx, rest, input, output, messages)
	case "eval":
		return evaluate(ctx, rest, input, output, messages)
	case "nearest":
		return nearest(ctx, rest, output, messages)
	case "distance":
		return distance(ctx, rest, output, messages)
	case "info":
		return info(ctx, rest, output, messages)
	case "version":
		fmt.Fprintln(output, "spiraltorch", st.Version(), st.CPULevel())
		return nil
	}
	fmt.Fprint(messages, usage)
	return fmt.Errorf("no command %q", command)
}

// parse reads options before, between and after what is not an option.
func parse(flags *flag.FlagSet, arguments, names []string, messages io.Writer) ([]string, error) {
	flags.SetOutput(messages)
	var given []string
	for {
		if err := flags.Parse(arguments); err != nil {
			return nil, err
		}
		if flags.NArg() == 0 {
			break
		}
		given, arguments = append(given, flags.Arg(0)), flags.Args()[1:]
	}
	if len(given) != len(names) {
		return nil, fmt.Errorf("%s: %d arguments given, expected %v", flags.Name(), len(given), names)
	}
	return given, nil
}

func readHierarchy(ctx context.Context, path string, input io.Reader, closure bool) (*st.Hierarchy, error) {
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		input = file
	}
	pairs, err := st.ReadPairs(input)
	if err != nil {
		return nil, err
	}
	hierarchy, err := st.NewHierarchy(ctx, pairs)
	if err != nil || !closure {
		return hierarchy, err
	}
	defer hierarchy.Close()
	return hierarchy.Closure(ctx)
}

func evaluate(ctx context.Context, arguments []string, input io.Reader, output, messages io.Writer) error {
	flags := flag.NewFlagSet("eval", flag.ContinueOnError)
	closure := flags.Bool("closure", false, "take the transitive closure of the edges first")
	given, err := parse(flags, arguments, []string{"MODEL", "EDGES"}, messages)
	if err != nil {
		return err
	}
	model, err := st.OpenModel(ctx, given[0])
	if err != nil {
		return err
	}
	defer model.Close()
	hierarchy, err := readHierarchy(ctx, given[1], input, *closure)
	if err != nil {
		return err
	}
	defer hierarchy.Close()
	return printScores(ctx, hierarchy, model, output)
}

func printScores(ctx context.Context, hierarchy *st.Hierarchy, model *st.Model, output io.Writer) error {
	scores, err := hierarchy.Evaluate(ctx, model)
	if err != nil {
		return err
	}
	fmt.Fprintf(output, "mean rank %.4f  MAP %.4f  (%d pairs, %d nodes)\n", scores.MeanRank, scores.MAP, scores.PairCount, scores.NodeCount)
	return nil
}

func nearest(ctx context.Context, arguments []string, output, messages io.Writer) error {
	flags := flag.NewFlagSet("nearest", flag.ContinueOnError)
	k := flags.Int("k", 10, "how many")
	asJSON := flags.Bool("json", false, "print JSON")
	given, err := parse(flags, arguments, []string{"MODEL", "LABEL"}, messages)
	if err != nil {
		return err
	}
	model, err := st.OpenModel(ctx, given[0])
	if err != nil {
		return err
	}
	defer model.Close()
	found, err := model.Nearest(ctx, given[1], *k)
	if err != nil {
		return err
	}
	if *asJSON {
		return json.NewEncoder(output).Encode(found)
	}
	for _, one := range found {
		fmt.Fprintf(output, "%.6f\t%s\n", one.Distance, one.Label)
	}
	return nil
}

func distance(ctx context.Context, arguments []string, output, messages io.Writer) error {
	given, err := parse(flag.NewFlagSet("distance", flag.ContinueOnError), arguments, []string{"MODEL", "A", "B"}, messages)
	if err != nil {
		return err
	}
	model, err := st.OpenModel(ctx, given[0])
	if err != nil {
		return err
	}
	defer model.Close()
	between, err := model.Distance(given[1], given[2])
	if err != nil {
		return err
	}
	// Shortest text that reads back as the same bits.
	fmt.Fprintln(output, between)
	return nil
}

func info(ctx context.Context, arguments []string, output, messages io.Writer) error {
	given, err := parse(flag.NewFlagSet("info", flag.ContinueOnError), arguments, []string{"MODEL"}, messages)
	if err != nil {
		return err
	}
	model, err := st.OpenModel(ctx, given[0])
	if err != nil {
		return err
	}
	defer model.Close()
	metadata, err := model.Metadata()
	if err != nil {
		return err
	}
	count, err := model.Len()
	if err != nil {
		return err
	}
	manifold, err := model.Manifold()
	if err != nil {
		return err
	}
	defer manifold.Close()
	encoder := json.NewEncoder(output)
	encoder.SetIndent("", "  ")
	return encoder.Encode(map[string]any{"points": count, "manifold": manifold.String(), "metadata": metadata})
}
