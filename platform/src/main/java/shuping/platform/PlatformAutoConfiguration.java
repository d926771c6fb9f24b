package shuping.platform;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Brings the plumbing of this module into a service that has it on its class path. */
@AutoConfiguration
@ComponentScan
@EnableScheduling
class PlatformAutoConfiguration {}
