package io.github.disclosurecompare.cli;

import io.github.disclosurecompare.DisclosureJobConfiguration;
import io.github.disclosurecompare.ingest.HeadStart;
import io.github.disclosurecompare.store.StoreAccount;
import io.github.disclosurecompare.store.StoreAddress;
import io.github.disclosurecompare.store.StoreOpening;
import io.github.disclosurecompare.store.YearReadings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Spring with the store and the job, for as long as a command needs them. */
final class RunContext implements AutoCloseable {
    private static final String JOB = "disclosure";
    private static final Set<BatchStatus> RESUMABLE = Set.of(BatchStatus.FAILED, BatchStatus.STOPPED);

    /** A step that takes longer to end is broken off, as a kill would do it: nobody waits for longer than 20 seconds. */
    private static final int SECONDS_TO_STOP = 10;

    private final ConfigurableApplicationContext spring;
    private final JobRepository repository;
    private final JobOperator operator;
    private final Settings settings;
    private final CountDownLatch ended = new CountDownLatch(1);

    private RunContext(ConfigurableApplicationContext spring, Settings settings) {
        this.spring = spring;
        this.repository = spring.getBean(JobRepository.class);
        this.operator = spring.getBean(JobOperator.class);
        this.settings = settings;
    }

    /** For telling of past runs alone. */
    static RunContext open(Settings settings) {
        return start(settings, DisclosureJobConfiguration.Repository.class, Map.of());
    }

    /** For running the job. What is being read is closed with it. */
    static RunContext open(Settings settings, Console console, HeadStart reading) {
        try {
            return start(
                    settings,
                    DisclosureJobConfiguration.class,
                    Map.of("progress", new Progress(console, settings.quiet()), "reading", reading));
        } catch (RuntimeException e) {
            reading.close();
            throw e;
        }
    }

    private static RunContext start(Settings settings, Class<?> configuration, Map<String, Object> parts) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("settings", new TreeMap<>(settings.asProperties())));
        StoreOpening store = StoreOpening.begin(new StoreAddress(settings.db()), StoreAccount.ofEnvironment());
        AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
        spring.setEnvironment(environment);
        parts.forEach(spring.getBeanFactory()::registerSingleton);
        spring.getBeanFactory().registerSingleton("storeOpening", store);
        spring.register(configuration);
        try {
            spring.refresh();
        } catch (RuntimeException e) {
            spring.close();
            store.close();
            throw e;
        }
        return new RunContext(spring, settings);
    }

    /** Past runs, the newest first. */
    List<JobExecution> listExecutions() {
        return repository.findJobInstances(JOB).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .sorted((one, other) -> Long.compare(other.getId(), one.getId()))
                .toList();
    }

    /** Takes down of runs that died that they did. We hold the lock, so one that seems to run is dead. */
    void recoverDead() {
        listExecutions().stream().filter(RunContext::seemsToRun).forEach(operator::recover);
    }

    private static boolean seemsToRun(JobExecution execution) {
        return execution.isRunning() || execution.isStopping() || execution.getStatus() == BatchStatus.UNKNOWN;
    }

    /** What the store has taken up of each input, by path. */
    Map<String, String> listTaken() {
        return spring.getBean(YearReadings.class).listTaken();
    }

    /** Runs the job to its end, from where the last run broke off if that had the same to do. */
    JobExecution run(String id, RunState state) throws JobExecutionException {
        Thread hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            JobParameters parameters = parameters(id, state);
            Optional<JobExecution> broken = findBroken(parameters);
            return broken.isPresent()
                    ? operator.restart(broken.get())
                    : operator.start(spring.getBean(Job.class), parameters);
        } finally {
            ended.countDown();
        }
    }

    /** The last run, if it did not come to its end. */
    private Optional<JobExecution> findBroken(JobParameters wanted) {
        JobExecution last = Optional.ofNullable(repository.getLastJobInstance(JOB))
                .map(repository::getLastJobExecution)
                .map(execution -> seemsToRun(execution) ? operator.recover(execution) : execution)
                .orElse(null);
        return last != null && RESUMABLE.contains(last.getStatus()) && hasSameTask(last.getJobParameters(), wanted)
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean hasSameTask(JobParameters last, JobParameters wanted) {
        return List.of("state", "full").stream()
                .allMatch(name -> String.valueOf(last.getString(name)).equals(wanted.getString(name)));
    }

    private JobParameters parameters(String id, RunState state) {
        JobParametersBuilder parameters = new JobParametersBuilder();
        settings.academicYear().ifPresent(year -> parameters.addString("academic-year", year.toString(), false));
        return parameters
                .addString("run", id)
                .addString("state", state.digest(), false)
                .addString("reference", state.reference(), false)
                .addString("decisions", state.decisions(), false)
                .addString("version", state.version(), false)
                .addString("full", String.valueOf(settings.full()), false)
                .addString("peer-group", settings.peerGroup().code(), false)
                .addString("locale", settings.locale().toLanguageTag(), false)
                .toJobParameters();
    }

    /** On a signal: the job ends after the step's current chunk, and the store closes behind it. */
    private void stop() {
        if (ended.getCount() == 0) {
            return;
        }
        try {
            for (JobExecution running : repository.findRunningJobExecutions(JOB)) {
                operator.stop(running);
            }
            if (!ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (JobExecutionNotRunningException e) {
            // It came to its end by itself.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (ended.getCount() > 0) {
                throw e;
            }
            // The store was closed meanwhile.
        }
        spring.close();
    }

    @Override
    public void close() {
        spring.close();
    }
}
